// Search on every page: shows the search page's own box under the header when the reader asks for it.
(() => {
  const link = document.getElementById('_search');
  let box, coming;

  const show = (yes) => {
    box.hidden = !yes;
    link.setAttribute('aria-expanded', yes);
    (yes ? document.getElementById('_q') : link).focus();
  };

  const loaded = (part) => new Promise((done, failed) => { part.onload = done; part.onerror = failed; });

  const bring = async () => {
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
    found.classList.add('here');
    link.closest('header').after(found);
    await import(script.src);
    box = found;
    box.addEventListener('keydown', (event) => {
      if (event.key === 'Escape' && !event.defaultPrevented) show(false);
    });
  };

  link.addEventListener('click', async (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey || !coming && document.getElementById('_q')) return;
    event.preventDefault();
    try {
      await (coming ||= bring());
      show(link.getAttribute('aria-expanded') !== 'true');
    } catch {
      location.href = link.href;
    }
  });
})();
