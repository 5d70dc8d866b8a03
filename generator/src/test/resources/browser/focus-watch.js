// Before each press of Tab, writes down where focus is and how that looks.
() => {
  const look = e => {
    const s = getComputedStyle(e);
    return {
      outline: s.outlineStyle !== 'none' && parseFloat(s.outlineWidth) >= 2 ? s.outlineStyle + ' ' + s.outlineWidth + ' ' + s.outlineColor : 'none',
      colour: s.outlineColor, inside: parseFloat(s.outlineOffset) < 0,
      shadow: s.boxShadow,
    };
  };
  const around = e => [e, e.parentElement, e.parentElement?.parentElement].filter(x => x && x !== document.body);
  const stops = [];
  const note = () => {
    const e = document.activeElement;
    if (!e || e === document.body || stops.some(stop => stop.e === e)) return;
    const box = e.getClientRects()[0] || e.getBoundingClientRect();
    const points = [[.5, .5], [.1, .2], [.9, .2], [.1, .8], [.9, .8]].map(([x, y]) => [box.left + box.width * x, box.top + box.height * y]);
    const cover = points.map(([x, y]) => document.elementFromPoint(x, y)).find(hit => hit && !e.contains(hit) && !hit.contains(e) && floats(hit));
    stops.push({
      e, cover, looks: around(e).map(look),
      inWindow: box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth,
      shown: seen(e),
      box: {left: box.left + scrollX, right: box.right + scrollX, top: box.top + scrollY, bottom: box.bottom + scrollY},
    });
  };
  addEventListener('keydown', note, true);
  const tabbable = e => e.tabIndex >= 0 && !e.disabled && seen(e) && !(e.type === 'radio' && !e.checked);
  const ahead = all('a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex]').filter(tabbable);
  window.candorFocus = {stops, note, look, around, ahead};
  return ahead.length;
}
