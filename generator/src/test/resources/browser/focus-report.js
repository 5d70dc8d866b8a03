// Focus can be seen at every stop, is never covered, and goes in the order of the page and of the eye (WCAG 2.4.3, 2.4.7, 2.4.12, 2.4.13).
() => {
  const {stops, note, look, around} = window.candorFocus;
  note();
  document.activeElement.blur();
  const complaints = [];
  const forced = matchMedia('(forced-colors: active)').matches;
  for (const stop of stops) {
    const rest = around(stop.e).map(look);
    const outlined = stop.looks.findIndex((l, i) => l.outline !== 'none' && l.outline !== rest[i].outline);
    const shadowed = !forced && stop.looks.some((l, i) => l.shadow !== 'none' && l.shadow !== rest[i].shadow);
    if (!stop.shown) complaints.push('focus is on what cannot be seen: ' + say(stop.e));
    else if (!stop.inWindow) complaints.push('focus is outside of the window: ' + say(stop.e));
    if (outlined < 0 && !shadowed) complaints.push('focus cannot be seen on ' + say(stop.e) + ': outline ' + stop.looks[0].outline + ', shadow ' + stop.looks[0].shadow);
    else if (outlined >= 0 && !shadowed && !forced) {
      const bearer = around(stop.e)[outlined];
      const ground = behind(stop.looks[outlined].inside ? bearer : bearer.parentElement);
      const ratio = contrast(rgba(stop.looks[outlined].colour), ground);
      if (ratio < 3) complaints.push('focus is too faint on ' + say(stop.e) + ': ' + ratio.toFixed(1) + ' to 1, 3 wanted');
    }
    if (stop.cover) complaints.push('focus is covered: ' + say(stop.e) + ' by ' + say(stop.cover));
  }
  const rtl = getComputedStyle(document.documentElement).direction === 'rtl';
  for (let i = 1; i < stops.length; i++) {
    const [a, b] = [stops[i - 1], stops[i]];
    if (!(a.e.compareDocumentPosition(b.e) & Node.DOCUMENT_POSITION_FOLLOWING))
      complaints.push('focus jumps back in the page: from ' + say(a.e) + ' to ' + say(b.e));
    else if (!floats(a.e) && !floats(b.e) && b.box.bottom <= a.box.top + 1 && (rtl ? b.box.right > a.box.left : b.box.left < a.box.right))
      complaints.push('focus jumps up before the eye: from ' + say(a.e) + ' to ' + say(b.e));
  }
  const reached = new Set(stops.map(stop => stop.e));
  for (const e of all('a[href], button, input:not([type=hidden]), select, textarea, summary'))
    if (e.tabIndex >= 0 && !e.disabled && seen(e) && !onlyHeard(e) && e.type !== 'radio' && !reached.has(e))
      complaints.push('not reached by Tab: ' + say(e));
  return complaints;
}
