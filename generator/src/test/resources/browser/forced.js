// Under forced colours the reader's colours win: nothing keeps its own, and no picture in a target is lost against the ground.
() => {
  const complaints = [];
  for (const {parent} of texts(document.body))
    if (getComputedStyle(parent).forcedColorAdjust === 'none') complaints.push('words keep their own colours: ' + say(parent));
  for (const svg of all('a svg, button svg, summary svg').filter(seen)) {
    const target = svg.closest(TARGETS);
    if (words(target.innerText)) continue;
    const ground = behind(svg);
    const inks = all('path, circle, rect, line, polygon, polyline, ellipse', svg).flatMap(shape => {
      const s = getComputedStyle(shape);
      return [s.fill, s.stroke].filter(paint => paint !== 'none' && !paint.startsWith('url')).map(rgba).filter(c => c[3] > 0);
    });
    if (inks.length && !inks.some(ink => contrast(ink, ground) >= 3)) complaints.push('picture lost against the ground: ' + say(target));
  }
  return complaints;
}
