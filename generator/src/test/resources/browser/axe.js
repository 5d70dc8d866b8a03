// axe, with the rules of level AAA that it can judge. Gives [kind, rule, target and path, what is wrong].
async () => {
  // axe counts what a drawing's frame cuts off as if it lay there, under the words below the drawing; nobody sees it.
  for (const drawing of all('svg[aria-hidden=true]'))
    if (getComputedStyle(drawing).overflow === 'hidden') drawing.replaceChildren();
  const result = await axe.run(document, {
    resultTypes: ['violations', 'incomplete'], elementRef: true,
    rules: Object.fromEntries(['color-contrast-enhanced', 'identical-links-same-purpose', 'meta-refresh-no-exceptions', 'target-size', 'focus-order-semantics', 'css-orientation-lock'].map(id => [id, {enabled: true}])),
  });
  const list = (kind, rules) => rules.flatMap(rule => rule.nodes.map(node => [
    kind, rule.id, node.target.flat().join(' ') + ' (' + say(node.element) + ')',
    rule.help + ': ' + node.html.slice(0, 160) + ' ' + words([...node.any, ...node.all, ...node.none].map(check => check.message).join('; ')),
  ]));
  return [...list('violation', result.violations), ...list('incomplete', result.incomplete)];
}
