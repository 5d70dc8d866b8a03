// Without scripts the page reads whole: no text waits to be revealed, no control is dead, no picture is missing.
() => {
  const complaints = [];
  const waits = e => e.closest('noscript, template, dialog, details:not([open])') || e.closest('[hidden]')?.querySelector('input, button, select');
  const main = document.querySelector('main') || document.body;
  for (const e of all('h1, h2, h3, h4, p, li, dt, dd, td, th, figcaption, blockquote', main))
    if (words(e.textContent) && !waits(e) && !seen(e) && !onlyHeard(e)) complaints.push('cannot be read without scripts: ' + say(e) + ' ' + words(e.textContent).slice(0, 60));
  for (const e of all('button, input:not([type=hidden]), select, textarea').filter(seen))
    if (!e.form?.hasAttribute('action') && !e.hasAttribute('popovertarget') && !e.hasAttribute('commandfor'))
      complaints.push('does nothing without scripts: ' + say(e));
  for (const image of all('img').filter(seen))
    if (image.loading !== 'lazy' && (!image.complete || !image.naturalWidth)) complaints.push('picture is missing: ' + image.src);
  if (!all('h1').some(seen)) complaints.push('no heading');
  return complaints;
}
