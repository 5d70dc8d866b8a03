// Nobody scrolls in two directions to read (WCAG 1.4.10). A wide table may scroll in a box of its own.
() => {
  const root = document.scrollingElement;
  const wide = root.clientWidth;
  if (root.scrollWidth <= wide) return [];
  const inOwnBox = e => {
    for (let at = e.parentElement; at && at !== document.body; at = at.parentElement)
      if (['auto', 'scroll', 'hidden', 'clip'].includes(getComputedStyle(at).overflowX)) return true;
    return false;
  };
  const culprits = all('body *').filter(e => {
    const box = e.getBoundingClientRect();
    return box.width > 0 && (box.right + scrollX > wide + 1) && !inOwnBox(e);
  });
  const innermost = culprits.filter(e => !culprits.some(other => other !== e && e.contains(other)));
  return ['scrolls sideways: ' + root.scrollWidth + ' px of page in ' + wide + ' px of window; too wide: ' +
    (innermost.slice(0, 5).map(e => say(e) + ' ends at ' + Math.round(e.getBoundingClientRect().right) + ' px').join('; ') || 'nobody found')];
}
