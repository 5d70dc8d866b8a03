// Nothing moves under the reader's finger while the page arrives: the sum of layout shifts is 0, to the three decimals
// that it is measured in everywhere. Less is a fraction of a pixel, where letters are set before all styles are in.
async () => {
  const shifts = await new Promise(done => {
    const found = [];
    const observer = new PerformanceObserver(list => found.push(...list.getEntries()));
    observer.observe({type: 'layout-shift', buffered: true});
    requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(() => done([...found, ...observer.takeRecords()]))));
  });
  const sum = shifts.filter(s => !s.hadRecentInput).reduce((all, s) => all + s.value, 0);
  const name = node => !node ? 'something' : node.nodeType === 1 ? say(node) : 'the text "' + node.data.trim() + '"' + (node.parentElement ? ' in ' + say(node.parentElement) : '');
  const movers = shifts.flatMap(s => s.sources.map(source => name(source.node)));
  return sum >= 0.0005 ? ['the page shifts while it arrives, by ' + sum.toFixed(4) + ': ' + [...new Set(movers)].slice(0, 5).join('; ')] : [];
}
