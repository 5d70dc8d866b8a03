// What all checks share. Every check is a function that gives back complaints, each one line about one element.
const TARGETS = 'a[href], button, input:not([type=hidden]), select, textarea, summary, ' +
  '[role=button], [role=link], [role=option], [role=tab], [role=checkbox], [role=radio], [role=switch], [role=menuitem]';

const words = text => text.trim().replace(/\s+/g, ' ');

/** Says which element: its path from the nearest id, and how its text begins. */
const say = e => {
  const path = [];
  for (let at = e; at && at !== document.body; at = at.parentElement) {
    const name = at.localName + (at.id ? '#' + at.id : '') + [...at.classList].map(c => '.' + c).join('');
    path.unshift(name);
    if (at.id || path.length === 4) break;
  }
  const text = words(e.getAttribute('aria-label') || e.innerText || e.value || '');
  return (path.join(' > ') || e.localName) + (text ? ' "' + text.slice(0, 50) + '"' : '');
};

/** Whether somebody who looks at the page can see it; what only screen readers get is not seen. */
const seen = e => {
  if (!e.checkVisibility({visibilityProperty: true, opacityProperty: true})) return false;
  const box = e.getBoundingClientRect();
  return box.width > 1 && box.height > 1 && box.right + scrollX > 0 && box.bottom + scrollY > 0;
};

/** Whether it, or what it is in, is cut to nothing for the eyes. */
const onlyHeard = e => {
  for (let at = e; at && at !== document.body; at = at.parentElement) {
    const box = at.getBoundingClientRect();
    const style = getComputedStyle(at);
    if (style.position === 'absolute' && (box.width <= 1 || box.height <= 1 || box.right + scrollX <= 0)) return true;
    if (style.clipPath === 'inset(50%)' || style.clip === 'rect(0px, 0px, 0px, 0px)') return true;
  }
  return false;
};

const all = (selector, root = document) => [...root.querySelectorAll(selector)];

/** Pieces of text that can be seen, with the element they stand in. */
const texts = root => {
  const found = [];
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const text = walker.currentNode;
    const parent = text.parentElement;
    if (words(text.data) && !['SCRIPT', 'STYLE', 'NOSCRIPT'].includes(parent.tagName) && seen(parent) && !onlyHeard(parent))
      found.push({text, parent});
  }
  return found;
};

const boxesOf = node => {
  const range = document.createRange();
  range.selectNodeContents(node);
  return [...range.getClientRects()].filter(box => box.width > 0 && box.height > 0);
};

/** Fixed or sticky: it stays where the window is. */
const floats = e => {
  for (let at = e; at && at !== document.body; at = at.parentElement)
    if (['fixed', 'sticky'].includes(getComputedStyle(at).position)) return true;
  return false;
};

/** Red, green, blue, alpha of any colour that CSS can write, by painting it. */
const canvas = document.createElement('canvas').getContext('2d', {willReadFrequently: true});
const rgba = colour => {
  canvas.clearRect(0, 0, 1, 1);
  canvas.fillStyle = colour;
  canvas.fillRect(0, 0, 1, 1);
  return [...canvas.getImageData(0, 0, 1, 1).data];
};
const luminance = ([r, g, b]) => {
  const part = c => (c /= 255) <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
  return 0.2126 * part(r) + 0.7152 * part(g) + 0.0722 * part(b);
};
const contrast = (a, b) => {
  const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
};
/** The first opaque background behind an element. */
const behind = e => {
  for (let at = e; at; at = at.parentElement) {
    const colour = rgba(getComputedStyle(at).backgroundColor);
    if (colour[3] === 255) return colour;
  }
  return rgba('Canvas');
};
