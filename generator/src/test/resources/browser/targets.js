// What one presses is 44 by 44 px or more (WCAG 2.5.5). Excepted as there: a link in running text, that is, one laid out inline in a block that
// has three words or more which aren't in links; a link whose like leads to the same place from a large enough target; the browser's own controls.
() => {
  const ENOUGH = 43.5;
  const targets = all(TARGETS).filter(e => seen(e) && !onlyHeard(e) && !e.disabled);
  const boxOf = e => {
    let {left, right, top, bottom} = e.getBoundingClientRect();
    for (const label of e.labels || []) {
      const box = label.getBoundingClientRect();
      [left, right] = [Math.min(left, box.left), Math.max(right, box.right)];
      [top, bottom] = [Math.min(top, box.top), Math.max(bottom, box.bottom)];
    }
    return {left, right, top, bottom, width: right - left, height: bottom - top};
  };
  // A target may be larger than its box, by a pseudo-element laid over its surroundings.
  const takesPresses = e => {
    e.scrollIntoView({block: 'center', behavior: 'instant'});
    const box = e.getBoundingClientRect();
    const [x, y] = [(box.left + box.right) / 2, (box.top + box.bottom) / 2];
    return [[0, 0], [-21, -21], [21, -21], [-21, 21], [21, 21]].every(([dx, dy]) => {
      const hit = document.elementFromPoint(x + dx, y + dy);
      return hit && (hit === e || e.contains(hit) || [...e.labels || []].some(label => label.contains(hit)));
    });
  };
  const large = e => {
    const box = boxOf(e);
    return box.width >= ENOUGH && box.height >= ENOUGH || takesPresses(e);
  };
  const block = e => {
    let at = e.parentElement;
    while (at.parentElement && getComputedStyle(at).display.startsWith('inline')) at = at.parentElement;
    return at;
  };
  const inRunningText = e => {
    if (e.localName !== 'a' || getComputedStyle(e).display !== 'inline') return false;
    const others = texts(block(e)).filter(({parent}) => !parent.closest(TARGETS)).map(({text}) => text.data).join(' ');
    return (others.match(/[\p{L}\p{N}]+/gu) || []).length >= 3;
  };
  const browsersOwn = e => e.localName === 'input' && ['checkbox', 'radio', 'range', 'color'].includes(e.type) &&
    getComputedStyle(e).appearance !== 'none' && !e.labels.length;
  const small = targets.filter(e => !large(e) && !inRunningText(e) && !browsersOwn(e));
  const complaints = small.filter(e => !targets.some(other => other !== e && e.href && other.href === e.href && large(other)));
  scrollTo({top: 0, behavior: 'instant'});
  return complaints.map(e => {
    const box = boxOf(e);
    return 'target too small: ' + say(e) + ' is ' + Math.round(box.width) + ' x ' + Math.round(box.height) + ' px, 44 x 44 wanted';
  });
}
