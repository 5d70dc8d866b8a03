// No words are cut off or run out of their box, however large the reader needs them (WCAG 1.4.4, 1.4.12).
() => {
  const complaints = new Set();
  for (const {text, parent} of texts(document.body)) {
    const boxes = boxesOf(text);
    for (let at = parent; at && at !== document.body; at = at.parentElement) {
      const style = getComputedStyle(at);
      const cuts = v => v === 'hidden' || v === 'clip';
      const frame = at.getBoundingClientRect();
      if (style.display === 'inline' || style.display === 'contents') continue;
      if (cuts(style.overflowX) && boxes.some(b => b.right > frame.right + 1 || b.left < frame.left - 1) ||
          cuts(style.overflowY) && boxes.some(b => b.bottom > frame.bottom + 2 || b.top < frame.top - 2))
        complaints.add('words cut off: "' + words(text.data).slice(0, 40) + '" by ' + say(at));
      if (['auto', 'scroll'].includes(style.overflowX) || ['auto', 'scroll'].includes(style.overflowY)) break;
      if (at === parent || at.contains(parent) && at.matches(TARGETS)) {
        const slack = parseFloat(style.fontSize) / 2;
        if (boxes.some(b => b.right > frame.right + slack || b.bottom > frame.bottom + slack))
          complaints.add('words run out of their box: "' + words(text.data).slice(0, 40) + '" of ' + say(at));
      }
    }
  }
  return [...complaints];
}
