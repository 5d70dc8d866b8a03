// The text pane: Markdown as text. What is written is what is saved.
import {
  Decoration, EditorState, EditorView, HighlightStyle, Language, autocompletion, completionKeymap, defaultKeymap, drawSelection,
  highlightSelectionMatches, highlightSpecialChars, history, historyKeymap, keymap, lineNumbers, lintGutter, lintKeymap,
  markdownLanguageParser, search, searchKeymap, setDiagnostics, syntaxHighlighting, tags,
} from "/_candor/codemirror.js";

const colours = HighlightStyle.define([
  { tag: tags.heading, class: "mark-heading" },
  { tag: [tags.link, tags.url], class: "mark-link" },
  { tag: tags.strong, class: "mark-strong" },
  { tag: tags.emphasis, class: "mark-emphasis" },
  { tag: [tags.processingInstruction, tags.contentSeparator, tags.monospace, tags.comment], class: "mark-quiet" },
]);

const severity = { error: "error", warning: "warning", note: "info" };

// The one stretch in which two texts differ.
export const difference = (before, after) => {
  let from = 0;
  const most = Math.min(before.length, after.length);
  while (from < most && before[from] === after[from]) from++;
  let tail = 0;
  while (tail < most - from && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail++;
  return { from, to: before.length - tail, insert: after.slice(from, after.length - tail) };
};

// Comments among the fields would look like headings.
const comment = Decoration.line({ class: "mark-comment" });
const comments = EditorView.decorations.compute(["doc"], ({ doc }) => {
  const found = [];
  for (let n = 2; doc.line(1).text === "---" && n <= doc.lines && doc.line(n).text !== "---"; n++) {
    if (/^\s*#/.test(doc.line(n).text)) found.push(comment.range(doc.line(n).from));
  }
  return Decoration.set(found);
});

export const textPane = ({ parent, text, nonce, changed, complete, save, paste, drop }) => {
  const markdown = new Language(markdownLanguageParser.data, markdownLanguageParser.parser, [], "markdown");
  const state = (doc) =>
    EditorState.create({
      doc,
      extensions: [
        EditorView.cspNonce.of(nonce),
        lineNumbers(), lintGutter(), history(), drawSelection(), highlightSpecialChars(), highlightSelectionMatches(),
        EditorView.lineWrapping,
        markdown.extension, syntaxHighlighting(colours),
        comments,
        search({ top: true }),
        autocompletion({ override: [complete], icons: false, interactionDelay: 0 }),
        keymap.of([
          { key: "Mod-s", run: () => (save(), true), preventDefault: true },
          ...completionKeymap, ...lintKeymap, ...searchKeymap, ...historyKeymap, ...defaultKeymap,
        ]),
        EditorView.contentAttributes.of({ "aria-label": "Text of the page", spellcheck: "true", tabindex: "0" }),
        EditorView.domEventHandlers({ paste, drop }),
        EditorView.updateListener.of((update) => {
          if (update.docChanged) changed();
        }),
      ],
    });
  const view = new EditorView({ parent, state: state(text) });
  const clip = (at) => Math.min(at, view.state.doc.length);

  return {
    view,
    text: () => view.state.doc.toString(),
    // As one step that can be undone, and that leaves the cursor where it is.
    replaceAll(after) {
      const changes = difference(view.state.doc.toString(), after);
      if (changes.from !== changes.to || changes.insert) view.dispatch({ changes, userEvent: "input" });
    },
    replace: (from, to, insert) => view.dispatch({ changes: { from: clip(from), to: clip(to), insert }, userEvent: "input" }),
    goTo(at) {
      view.dispatch({ selection: { anchor: clip(at) }, effects: EditorView.scrollIntoView(clip(at), { y: "center" }) });
      view.focus();
    },
    findings: (found) =>
      view.dispatch(
        setDiagnostics(view.state, found.map((one) => ({
          from: clip(one.from),
          to: clip(one.to),
          severity: severity[one.severity] ?? "info",
          message: one.message + (one.suggestion ? ": " + one.suggestion : ""),
        })))),
  };
};
