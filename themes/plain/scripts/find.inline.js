// Search on every page: shows the search page's own box when the reader asks for it, under the header or, on the home page, in
// place of the one that waits there.
(() => {
  const link = document.getElementById('_search'), seek = document.getElementById('_seek');
  let box, coming, left = 0;

  // When the box goes, the reader is back where they were.
  const show = (yes) => {
    box.hidden = !yes;
    link.setAttribute('aria-expanded', yes);
    scrollTo({top: yes ? 0 : left, behavior: 'instant'});
    (yes ? document.getElementById('_q') : link).focus({preventScroll: true});
  };

  const loaded = (part) => new Promise((done, failed) => { part.onload = done; part.onerror = failed; });

  const bring = async (put) => {
    // The browser parses the response: the policy doesn't let scripts turn text into markup.
    const page = new XMLHttpRequest();
    page.open('GET', link.pathname);
    page.responseType = 'document';
    const came = loaded(page);
    page.send();
    await came;
    const script = page.response.querySelector('script[type=module]');
    const found = document.importNode(page.response.querySelector('[data-search]'), true);
    const style = document.createElement('link');
    style.rel = 'stylesheet';
    style.href = found.dataset.style;
    const dressed = loaded(style);
    document.head.append(style);
    await dressed;
    put(found);
    await import(script.src);
    box = found;
  };

  const under = async () => {
    await bring((found) => {
      found.classList.add('here');
      document.querySelector('.top').after(found);
    });
    box.addEventListener('keydown', (event) => {
      if (event.key === 'Escape' && !event.defaultPrevented) show(false);
    });
  };

  link.addEventListener('click', async (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey || !coming && document.getElementById('_q')) return;
    event.preventDefault();
    if (box?.hidden ?? true) left = scrollY;
    if (seek) return (box ? document.getElementById('_q') : seek).focus();
    try {
      await (coming ||= under());
      show(link.getAttribute('aria-expanded') !== 'true');
    } catch {
      location.href = link.href;
    }
  });

  // What is typed before the box has come stays, and so does the cursor.
  if (seek) seek.closest('.search').hidden = false;
  seek?.addEventListener('focus', async () => {
    try {
      await (coming ||= bring((found) => {
        found.style.display = 'none';
        seek.closest('.search').after(found);
      }));
      const input = document.getElementById('_q'), there = document.activeElement === seek;
      seek.closest('.search').remove();
      box.style.display = '';
      input.value = seek.value;
      if (there) input.focus();
      if (input.value) input.dispatchEvent(new Event('input'));
    } catch {
      location.href = link.href;
    }
  });
})();
