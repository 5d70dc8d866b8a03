// Makes the map of links interactive. Without it the map is static, and the list below it has the same information.
(() => {
  'use strict';
  const explorer = document.querySelector('[data-explorer]');
  const source = document.getElementById('links');
  if (!explorer || !source) return;
  const nodes = JSON.parse(source.textContent);
  const svg = explorer.querySelector('svg');
  const circles = [...svg.querySelectorAll('circle')];
  if (circles.length !== nodes.length) return;
  nodes.forEach(node => { node.from = []; });
  nodes.forEach((node, i) => {
    node.x = Number(circles[i].getAttribute('cx'));
    node.y = Number(circles[i].getAttribute('cy'));
    node.to.forEach(to => nodes[to].from.push(i));
  });
  const whole = svg.viewBox.baseVal;
  const full = {x: 0, y: 0, w: whole.width, h: whole.height};
  let view = {...full};
  let current = -1;

  const make = (name, text, parent, attributes = {}) => {
    const element = document.createElement(name);
    if (text) element.textContent = text;
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
    if (parent) parent.append(element);
    return element;
  };

  // What is visible.
  const show = next => {
    const w = Math.min(full.w, Math.max(full.w / 12, next.w));
    const h = w * full.h / full.w;
    const within = (at, size, all) => Math.min(all - size, Math.max(0, at));
    view = {x: within(next.x, w, full.w), y: within(next.y, h, full.h), w, h};
    svg.setAttribute('viewBox', [view.x, view.y, view.w, view.h].map(n => n.toFixed(1)).join(' '));
    // On a phone, dragging scrolls the page until the user has zoomed in.
    svg.style.touchAction = view.w < full.w ? 'none' : 'pan-y';
  };
  const zoom = (factor, x = view.x + view.w / 2, y = view.y + view.h / 2) =>
    show({x: x - (x - view.x) * factor, y: y - (y - view.y) * factor, w: view.w * factor});

  const lit = document.createElementNS('http://www.w3.org/2000/svg', 'path');
  lit.setAttribute('class', 'lit');
  svg.querySelector('.nodes').before(lit);

  // Controls above the map; the chosen page below it.
  const controls = make('div', '', null, {class: 'controls'});
  svg.before(controls);
  const label = make('label', 'Page', controls);
  const names = make('datalist', '', explorer, {id: 'map-names'});
  const input = make('input', '', label, {list: 'map-names', autocomplete: 'off', type: 'text'});
  [...new Set(nodes.map(node => node.title))].sort().forEach(title => make('option', '', names, {value: title}));
  const nearer = make('button', 'Nearer', controls, {type: 'button'});
  const farther = make('button', 'Farther', controls, {type: 'button'});
  const reset = make('button', 'All', controls, {type: 'button'});
  const panel = make('div', '', null, {class: 'panel', 'aria-live': 'polite'});
  svg.after(panel);

  const links = (title, ends) => {
    if (!ends.length) return;
    make('p', title + ' (' + ends.length + ')', panel, {class: 'soft'});
    const list = make('ul', '', panel);
    ends.forEach(i => make('button', nodes[i].title, make('li', '', list), {type: 'button'}).addEventListener('click', () => choose(i, true)));
  };
  const choose = (i, focus) => {
    current = i;
    panel.replaceChildren();
    circles.forEach(circle => circle.classList.remove('near', 'here'));
    svg.classList.toggle('chosen', i >= 0);
    lit.setAttribute('d', '');
    if (i < 0) return;
    const node = nodes[i];
    const near = [...node.to, ...node.from];
    [i, ...near].forEach(n => circles[n].classList.add('near'));
    circles[i].classList.add('here');
    lit.setAttribute('d', near.map(n => 'M' + node.x + ' ' + node.y + 'L' + nodes[n].x + ' ' + nodes[n].y).join(''));
    if (view.w < full.w) show({x: node.x - view.w / 2, y: node.y - view.h / 2, w: view.w});
    const heading = make('h3', node.title, panel, {tabindex: '-1'});
    const where = make('p', '', panel);
    if (node.href) make('a', node.spot, where, {class: 'spot', href: node.href});
    else make('span', node.spot, where, {class: 'spot'});
    links('Leads to', node.to);
    links('Led to by', node.from);
    if (focus) heading.focus();
  };

  input.addEventListener('input', () => {
    const wanted = input.value.trim().toLowerCase();
    const found = nodes.findIndex(node => node.title.toLowerCase() === wanted);
    if (found >= 0) choose(found);
  });
  nearer.addEventListener('click', () => zoom(0.6));
  farther.addEventListener('click', () => zoom(1 / 0.6));
  reset.addEventListener('click', () => { input.value = ''; choose(-1); show(full); });

  // Keyboard: arrow keys move from page to page.
  svg.setAttribute('tabindex', '0');
  svg.setAttribute('role', 'application');
  svg.setAttribute('aria-label', 'Map of links. Arrow keys go from page to page, plus and minus nearer and farther, Escape back to all.');
  const step = (dx, dy) => {
    if (current < 0) {
      choose(nodes.reduce((best, node, i) => node.to.length + node.from.length > nodes[best].to.length + nodes[best].from.length ? i : best, 0));
      return;
    }
    let best = -1;
    let least = Infinity;
    nodes.forEach((node, i) => {
      const [x, y] = [node.x - nodes[current].x, node.y - nodes[current].y];
      const ahead = x * dx + y * dy;
      const aside = Math.abs(x * dy - y * dx);
      if (i !== current && ahead > 0 && aside <= ahead && ahead + 2 * aside < least) [best, least] = [i, ahead + 2 * aside];
    });
    if (best >= 0) choose(best);
  };
  const keys = {
    ArrowLeft: () => step(-1, 0), ArrowRight: () => step(1, 0), ArrowUp: () => step(0, -1), ArrowDown: () => step(0, 1),
    '+': () => zoom(0.6), '=': () => zoom(0.6), '-': () => zoom(1 / 0.6), 0: () => show(full), Escape: () => reset.click(),
  };
  svg.addEventListener('keydown', event => {
    const act = !event.ctrlKey && !event.metaKey && !event.altKey && keys[event.key];
    if (act) { event.preventDefault(); act(); }
  });

  // Pointer: click a dot to choose it, drag to move, turn the wheel with Ctrl to zoom.
  const at = event => {
    const box = svg.getBoundingClientRect();
    return [view.x + (event.clientX - box.left) / box.width * view.w, view.y + (event.clientY - box.top) / box.height * view.h];
  };
  let drag = null;
  svg.addEventListener('pointerdown', event => { drag = {id: event.pointerId, start: at(event), view: {...view}, moved: false}; });
  svg.addEventListener('pointermove', event => {
    if (!drag || drag.id !== event.pointerId || view.w >= full.w) return;
    const box = svg.getBoundingClientRect();
    const [x, y] = at(event);
    if (!drag.moved && Math.hypot(x - drag.start[0], y - drag.start[1]) < 6 * view.w / box.width) return;
    if (!drag.moved) { drag.moved = true; svg.setPointerCapture(event.pointerId); }
    show({x: view.x + drag.start[0] - x, y: view.y + drag.start[1] - y, w: view.w});
  });
  svg.addEventListener('pointercancel', () => { drag = null; });
  svg.addEventListener('pointerup', event => {
    const pressed = drag && !drag.moved;
    drag = null;
    if (!pressed) return;
    const [x, y] = at(event);
    // A fingertip is wider than a dot, so choose the nearest within 22 px.
    const reach = 22 * view.w / svg.getBoundingClientRect().width;
    let best = -1;
    let least = reach;
    nodes.forEach((node, i) => {
      const distance = Math.hypot(node.x - x, node.y - y);
      if (distance < least) [best, least] = [i, distance];
    });
    choose(best);
  });
  svg.addEventListener('wheel', event => {
    if (!event.ctrlKey) return;
    event.preventDefault();
    zoom(event.deltaY < 0 ? 0.8 : 1.25, ...at(event));
  }, {passive: false});
})();
