// What one reads in the page, piece by piece, but for the words of controls: those may need a script to be of use.
() => {
  const ofControl = e => e.closest('label, legend, fieldset, button, select, [role=search], [role=group]');
  const main = document.querySelector('main') || document.body;
  all('details', main).forEach(e => e.open = true);
  return texts(main).filter(({parent}) => !ofControl(parent)).map(({text}) => words(text.data));
}
