// Pasting from a word processor: the server makes Markdown of it, which is shown before it is taken.
import { make, panel, shownText } from "/_candor/edit-panel.js";

const MOST = 4 << 20; // characters, as on the server

const words = (text) => text.replace(/[\s\u00a0]+/g, " ").trim();

// Whether the cursor is among the fields at the top.
export const isInFields = (view) => {
  const text = view.state.doc.toString();
  return text.startsWith("---\n") && view.state.selection.main.from <= text.indexOf("\n---", 3);
};

// Several blocks need empty lines around them; a piece of a sentence needs none.
export const insertBlocks = (view, markdown) => {
  const { from, to } = view.state.selection.main;
  const line = view.state.doc.lineAt(from);
  const after = view.state.doc.lineAt(to);
  const isBlock = /\n|^(#{1,6} |[-*>|] |\d+[.)] |!\[)/.test(markdown);
  const open = view.state.sliceDoc(line.from, from).trim() ? "\n\n"
    : line.number > 1 && view.state.doc.line(line.number - 1).text.trim() ? "\n" : "";
  const next = after.number < view.state.doc.lines ? view.state.doc.line(after.number + 1).text.trim() : "";
  const close = view.state.sliceDoc(to, after.to).trim() ? "\n\n" : next ? "\n" : "";
  const insert = isBlock ? open + markdown + close : markdown;
  const anchor = from + insert.length - (isBlock ? close.length : 0);
  view.dispatch({ changes: { from, to, insert }, selection: { anchor }, scrollIntoView: true, userEvent: "input.paste" });
  view.focus();
};

const insertPlain = (view, plain) => {
  view.dispatch(view.state.replaceSelection(plain), { scrollIntoView: true, userEvent: "input.paste" });
  view.focus();
};

const offer = async (view, { markdown, images }, plain) => {
  const shown = shownText("The text as Markdown", markdown);
  const lost = images === 1 ? "An image can't come along: add it as a file." : images + " images can't come along: add them as files.";
  await panel({
    title: "Paste as Markdown",
    body: [make("p", "This is what the text becomes. Nothing is pasted until you take it."), ...(images ? [make("p", lost)] : []), shown],
    buttons: [
      { words: "Take it", run: () => insertBlocks(view, markdown) },
      { words: "Paste as plain text", run: () => insertPlain(view, plain) },
      { words: "Cancel" },
    ],
  });
  view.focus();
};

// Whether the paste is taken care of here; if not, the text pane pastes plain text.
export const paster = (send, say) => (event, view) => {
  const html = event.clipboardData?.getData("text/html");
  const plain = event.clipboardData?.getData("text/plain").replace(/\r\n?/g, "\n") ?? "";
  if (!html || event.clipboardData.types.includes("vscode-editor-data") || isInFields(view)) return false;
  event.preventDefault();
  const take = async () => {
    if (html.length > MOST) throw new Error("this is too much at once for Markdown");
    const answer = await send("paste.json", { html });
    if (!answer.ok) throw new Error(await answer.text());
    const pasted = await answer.json();
    if (!pasted.markdown && !pasted.images) insertPlain(view, plain);
    else if (words(pasted.markdown) === words(plain) && !pasted.images) insertBlocks(view, pasted.markdown);
    else await offer(view, pasted, plain);
  };
  take().catch((error) => {
    insertPlain(view, plain);
    say("Pasted as plain text: " + (error.message || "the server does not answer"), true);
  });
  return true;
};
