// Leaving at once: by the exit link, or by Shift pressed three times with nothing in between.
(() => {
  const link = document.getElementById('_exit');
  const status = link.nextElementSibling;
  let presses = 0;
  let alone = false;
  let timer;

  const leave = () => {
    // Covered first: the other site may be slow to come.
    document.title = link.hostname;
    document.body.hidden = true;
    // Instead of this page, so that Back does not lead here.
    location.replace(link.href);
  };

  const forget = (words) => {
    clearTimeout(timer);
    presses = 0;
    status.textContent = words;
  };

  link.addEventListener('click', (event) => {
    event.preventDefault();
    leave();
  });

  // On the window and before all others, so that no part of the page can keep a key to itself.
  addEventListener('keydown', (event) => {
    alone = event.key === 'Shift';
    if (!alone && presses) forget('');
  }, true);
  addEventListener('pointerdown', () => { alone = false; }, true);
  addEventListener('keyup', (event) => {
    if (event.key !== 'Shift' || !alone) return;
    alone = false;
    clearTimeout(timer);
    presses += 1;
    if (presses === 3) return leave();
    status.textContent = status.dataset[3 - presses];
    timer = setTimeout(forget, 5000, status.dataset[0]);
  }, true);
})();
