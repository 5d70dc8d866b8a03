// Who asks for less motion gets none (WCAG 2.3.3); nobody gets motion without end (2.2.2).
() => {
  const complaints = [];
  const seconds = list => Math.max(0, ...list.split(',').map(t => t.trim().endsWith('ms') ? parseFloat(t) / 1000 : parseFloat(t)));
  const reduced = matchMedia('(prefers-reduced-motion: reduce)').matches;
  for (const e of all('*')) {
    for (const part of [null, '::before', '::after']) {
      const s = getComputedStyle(e, part);
      const name = say(e) + (part || '');
      if (s.animationName !== 'none' && s.animationIterationCount.includes('infinite')) complaints.push('moves without end: ' + name);
      if (!reduced) continue;
      if (s.animationName !== 'none' && seconds(s.animationDuration) > 0.02) complaints.push('moves though asked not to: ' + name + ', ' + s.animationName);
      if (s.transitionProperty !== 'none' && seconds(s.transitionDuration) > 0.02) complaints.push('changes slowly though asked not to: ' + name + ', ' + s.transitionProperty);
      if (!part && s.scrollBehavior === 'smooth') complaints.push('scrolls smoothly though asked not to: ' + name);
    }
  }
  return complaints;
}
