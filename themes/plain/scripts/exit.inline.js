// Quick exit: by the exit link, or by pressing Shift three times with no other key between.
(() => {
  const link = document.getElementById('_exit');
  const status = link.nextElementSibling;
  let presses = 0;
  let alone = false;
  let timer;

  const leave = () => {
    // Hide the page first: the other site may load slowly.
    document.title = link.hostname;
    document.body.hidden = true;
    // Replaces this page, so that Back doesn't return to it.
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

  // On the window and before all other listeners, so that nothing on the page can intercept the key.
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
