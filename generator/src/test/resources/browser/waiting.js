// Text that is there and can't be seen, though it is neither in a drawer nor part of a tool that stays away as a whole.
() => {
  const opens = e => e.closest('noscript, template, dialog, details:not([open])');
  const inTool = e => {
    for (let at = e.closest('[hidden]'); at; at = at.parentElement?.closest('[hidden]'))
      if (at.querySelector('input, button, select')) return true;
    return false;
  };
  const main = document.querySelector('main') || document.body;
  return all('h1, h2, h3, h4, p, li, dt, dd, td, th, figcaption, blockquote', main)
    .filter(e => words(e.textContent) && !opens(e) && !inTool(e) && !seen(e) && !onlyHeard(e))
    .map(e => 'cannot be read without scripts: ' + say(e) + ' ' + words(e.textContent).slice(0, 60));
}
