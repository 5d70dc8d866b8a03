// Adding a work to cite, pasted or by hand, and promising a page that isn't written yet. Each is shown before it is written,
// and can be put in the text at the cursor.
import { labelled, make, panel, shownText } from "/_candor/edit-panel.js";
import { isInFields } from "/_candor/edit-paste.js";

const ask = (send, name) => async (what, dryRun) => {
  const answer = await send(name, { ...what, ...(dryRun ? { dryRun: "yes" } : {}) });
  if (!answer.ok) throw new Error((await answer.text()).trim());
  return answer.json();
};

// From a place to the cursor; after a space if a word is before it.
const insert = (view, from, text) => {
  const { to } = view.state.selection.main;
  const open = /[^\s([]/.test(view.state.sliceDoc(Math.max(0, from - 1), from)) ? " " : "";
  view.dispatch({
    changes: { from, to, insert: open + text },
    selection: { anchor: from + open.length + text.length },
    scrollIntoView: true,
    userEvent: "input",
  });
};

const TYPES = [
  ["article-journal", "Article in a journal"], ["book", "Book"], ["chapter", "Chapter of a book"], ["report", "Report"],
  ["webpage", "Page on the web"], ["document", "Something else"],
];
const STRENGTHS = [["", "(not judged yet)"], ["strong", "strong"], ["moderate", "moderate"], ["limited", "limited"], ["contested", "contested"]];

const select = (offered) =>
  make("select", "", ...offered.map(([value, label]) => Object.assign(make("option", label), { value })));

const input = (type = "text") => Object.assign(make("input", ""), { type });

// The parts of a work, by the names that CSL has for them.
const parts = () => ({
  type: ["What it is", select(TYPES)],
  author: ["Authors, one on each line: Family name, Given names", make("textarea", "")],
  title: ["Title", input()],
  issued: ["Year", input()],
  "container-title": ["Journal or book that it is in", input()],
  volume: ["Volume", input()],
  issue: ["Issue", input()],
  page: ["Pages, such as 51-65", input()],
  DOI: ["DOI", input()],
  URL: ["Address on the web", input()],
  strength: ["How strong its evidence is", select(STRENGTHS)],
  checked: ["Day its details were checked", input("date")],
});

export const workAdder = ({ send, refresh }) => async (view) => {
  const pasted = make("textarea", "");
  pasted.spellcheck = false;
  const fields = parts();
  const byHand = make("details", "", make("summary", "Or fill in its fields"),
    ...Object.values(fields).map(([label, control]) => labelled(label, control)));
  const work = () => pasted.value.trim()
    ? { text: pasted.value }
    : Object.fromEntries(Object.entries(fields).map(([key, [, control]]) => [key, control.value.trim()]));
  const add = ask(send, "work.json");
  let found = null;
  await panel({
    title: "Add a work",
    body: [
      make("p", "Copy its details from the page of its DOI, from PubMed or from a reference manager, as BibTeX, RIS, NBIB or CSL-JSON."),
      labelled("Details of the work", pasted),
      byHand,
    ],
    buttons: [{ words: "Show what is added", run: async () => { found = await add(work(), true); } }, { words: "Cancel" }],
  });
  if (found) await addFound({ view, refresh, found, write: () => add(work(), false) });
  view.focus();
};

const addFound = async ({ view, refresh, found, write }) => {
  const inText = !isInFields(view);
  const take = (cites) => async () => {
    if (found.text) {
      await write();
      await refresh();
    }
    if (cites) insert(view, view.state.selection.main.to, "[" + found.ids.map((id) => "@" + id).join("; ") + "]");
    return "";
  };
  const cite = inText ? [{ words: found.text ? "Add it and cite it here" : "Cite it here", run: take(true) }] : [];
  const only = found.text ? [{ words: "Only add it", run: take(false) }] : [];
  await panel({
    title: "Add a work",
    body: [
      ...found.lines.map((line) => make("p", line[0].toUpperCase() + line.slice(1) + ".")),
      ...(found.text ? [make("p", "Nothing has been written yet."), shownText("What is added to references.yaml", found.text)] : []),
      ...(inText ? [] : [make("p", "To cite it, put the cursor in the text below the fields first.")]),
    ],
    buttons: [...cite, ...only, { words: "Cancel" }],
  });
};

export const promiser = ({ send, refresh, pane }) => async () => {
  const view = pane();
  const title = input();
  const { from, to } = view.state.selection.main;
  title.value = view.state.sliceDoc(from, to).replace(/[[\]]/g, "").split(/[|#\n]/)[0].trim();
  const aliases = make("textarea", "");
  const promise = ask(send, "promise.json");
  const what = () => ({ title: title.value.trim(), aliases: aliases.value });
  let plan = null;
  await panel({
    title: "Promise a page",
    body: [
      make("p", "Texts may refer to it before it is written: plain words for now, a link from the day it is published."),
      labelled("Title that it will have", title),
      labelled("Other titles that texts use, one on each line (if you like)", aliases),
    ],
    buttons: [{ words: "Show what is added", run: async () => { plan = await promise(what(), true); } }, { words: "Cancel" }],
  });
  if (!plan) return;
  const take = (refers) => async () => {
    await promise(what(), false);
    await refresh();
    if (refers) insert(view, view.state.selection.main.from, "[[" + what().title + "]]");
    return "";
  };
  await panel({
    title: "Promise a page",
    body: [make("p", "This is added to planned.yaml. Nothing has been written yet."), shownText("What is added", plan.lines.join("\n"))],
    buttons: [
      ...(isInFields(view) ? [] : [{ words: "Promise it and refer to it here", run: take(true) }]),
      { words: "Only promise it", run: take(false) },
      { words: "Cancel" },
    ],
  });
  view.focus();
};
