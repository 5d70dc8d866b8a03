// What a clinician hands out: the text and the helplines, no ways to go elsewhere, ink that can be read on white paper.
() => {
  const complaints = [];
  for (const e of all('nav, .exit, .skip, form, dialog, button, input, select').filter(seen)) complaints.push('is printed, but of no use on paper: ' + say(e));
  if (!all('h1').some(seen)) complaints.push('the heading is not printed');
  const lines = all('a[href^="tel:"], a[href^="sms:"]').filter(seen);
  if (!lines.length) complaints.push('no helpline is printed');
  for (const line of lines)
    if (!/\d/.test(line.innerText)) complaints.push('a helpline is printed without its number: ' + say(line));
  const white = [255, 255, 255, 255];
  const pale = new Set();
  for (const {parent} of texts(document.body)) {
    const ratio = contrast(rgba(getComputedStyle(parent).color), white);
    if (ratio < 4.5) pale.add('too pale on paper: ' + say(parent) + ', ' + ratio.toFixed(1) + ' to 1');
  }
  for (const e of all('body *')) if (seen(e) && getComputedStyle(e).position === 'fixed') complaints.push('is printed on every sheet: ' + say(e));
  return [...complaints, ...pale];
}
