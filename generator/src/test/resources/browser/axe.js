// axe, with the rules of level AAA that it can judge. Gives [kind, rule, target, what is wrong].
async () => {
  const result = await axe.run(document, {
    resultTypes: ['violations', 'incomplete'],
    rules: Object.fromEntries(['color-contrast-enhanced', 'identical-links-same-purpose', 'meta-refresh-no-exceptions', 'target-size', 'focus-order-semantics', 'css-orientation-lock'].map(id => [id, {enabled: true}])),
  });
  const list = (kind, rules) => rules.flatMap(rule => rule.nodes.map(node => [
    kind, rule.id, node.target.flat().join(' '),
    rule.help + ': ' + node.html.slice(0, 160) + ' ' + words([...node.any, ...node.all, ...node.none].map(check => check.message).join('; ')),
  ]));
  return [...list('violation', result.violations), ...list('incomplete', result.incomplete)];
}
