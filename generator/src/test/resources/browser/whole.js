// Without scripts the page works as far as it goes: no control is dead, no picture is missing, and there is a heading.
() => {
  const complaints = [];
  for (const e of all('button, input:not([type=hidden]), select, textarea').filter(seen))
    if (!e.form?.hasAttribute('action') && !e.hasAttribute('popovertarget') && !e.hasAttribute('commandfor'))
      complaints.push('does nothing without scripts: ' + say(e));
  for (const image of all('img').filter(seen))
    if (image.loading !== 'lazy' && (!image.complete || !image.naturalWidth)) complaints.push('picture is missing: ' + image.src);
  if (!all('h1').some(seen)) complaints.push('no heading');
  return complaints;
}
