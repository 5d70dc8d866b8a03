// After one press of Tab: takes focus to every further stop, and writes down how that looks. A key was pressed last, so the browser shows focus.
async () => {
  const {note, ahead} = window.candorFocus;
  note();
  for (const e of ahead) {
    e.focus();
    note();
  }
}
