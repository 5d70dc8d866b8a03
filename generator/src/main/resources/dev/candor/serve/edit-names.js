// The choosers: after [[ pages by title, alias and id, after [@ works by title, author and key.

const pages = (names) =>
  names.targets.map((page) => ({
    label: page.title,
    detail: page.label,
    info: page.summary || undefined,
    search: [page.title, page.id, ...page.aliases].join(" ").toLowerCase(),
    apply: page.title,
  }));

const works = (names) =>
  names.works.map((work) => ({
    label: work.id,
    detail: [work.authors, work.title].filter(Boolean).join(": "),
    search: [work.id, work.title, work.authors].join(" ").toLowerCase(),
    apply: work.id,
  }));

const MOST = 50;

// Every word must occur; names that begin with what was typed come first.
const matching = (all, typed) => {
  const wanted = typed.toLowerCase().trim();
  const words = wanted.split(/\s+/);
  return all
    .filter((one) => words.every((word) => one.search.includes(word)))
    .sort((a, b) => b.search.startsWith(wanted) - a.search.startsWith(wanted))
    .slice(0, MOST);
};

// The text after the cursor is closed unless it is already.
const put = (close) => (view, option, from, to) => {
  const closed = view.state.sliceDoc(to, to + close.length) === close;
  const insert = option.apply + (closed ? "" : close);
  const end = from + option.apply.length + close.length;
  view.dispatch({ changes: { from, to, insert }, selection: { anchor: end }, userEvent: "input.complete" });
};

const result = (all, from, typed, close) => {
  const write = put(close);
  const options = matching(all, typed).map((one) => ({
    label: one.label, detail: one.detail, info: one.info, apply: (view, chosen, start, to) => write(view, one, start, to),
  }));
  return options.length ? { from, options, filter: false } : null;
};

export const chooser = (names) => {
  let known = null; // the names that the lists were made of
  let byTitle = [];
  let byKey = [];
  const source = (context) => {
    if (known !== names()) {
      known = names();
      [byTitle, byKey] = [pages(known), works(known)];
    }
    const page = context.matchBefore(/\[\[[^[\]|#\n]*/);
    if (page) return current(result(byTitle, page.from + 2, page.text.slice(2), "]]"));
    const work = context.matchBefore(/\[(?:@[a-z0-9-]+; *)*@[^[\];\n]*/);
    if (!work) return null;
    const start = work.text.lastIndexOf("@") + 1;
    return current(result(byKey, work.from + start, work.text.slice(start), "]"));
  };
  // The list is never behind what was typed: Enter takes what it shows.
  const current = (found) => found && { ...found, update: (was, from, to, context) => source(context) };
  return source;
};
