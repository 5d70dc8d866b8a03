// On a small or much enlarged window, what stays in place leaves room for the text: at most two fifths of it.
() => {
  const fixed = all('body *').filter(e => ['fixed', 'sticky'].includes(getComputedStyle(e).position) && seen(e));
  scrollTo({top: document.documentElement.scrollHeight / 2, behavior: 'instant'});
  let rows = 0;
  for (let y = 0; y < innerHeight; y += 4) {
    const hit = [0.1, 0.5, 0.9].map(x => document.elementFromPoint(innerWidth * x, y));
    if (hit.filter(e => e && fixed.some(f => f.contains(e))).length > 1) rows += 4;
  }
  scrollTo({top: 0, behavior: 'instant'});
  return rows > innerHeight * 0.4 ? ['fixed parts cover ' + rows + ' of ' + innerHeight + ' px: ' + fixed.map(say).join('; ')] : [];
}
