// Signing a page off: what its reviewer hasn't read yet, paragraph by paragraph, and who signs.
import { labelled, make, notice, panel } from "/_candor/edit-panel.js";

const region = (words, ...children) => {
  const element = make("div", "", ...children);
  element.className = "changes";
  element.tabIndex = 0;
  element.setAttribute("role", "region");
  element.setAttribute("aria-label", words);
  return element;
};

// Marks the words that the other text doesn't have.
const marked = (text, other) => {
  const known = new Set(other.split(/\s+/));
  return text.split(/(\s+)/).map((word) => (!other || !word.trim() || known.has(word) ? word : make("mark", word)));
};

const version = (words, text, other) => [make("h3", words), make("p", "", ...marked(text, other))];

// Without an earlier text to compare it with, a paragraph needs no heading.
const change = (whole) => ([before, after]) => {
  const both = before && after;
  const element = whole ? make("div", "", make("p", after)) : make("div", "",
    ...(before ? version(both ? "Before" : "Deleted", before, after) : []),
    ...(after ? version(both ? "Now" : "Added", after, before) : []));
  element.className = "change";
  return element;
};

const SINCE = {
  never: () => "Nobody has signed this page yet. All of it is to be read:",
  same: ({ by, on }) => by + " signed exactly this text on " + on + ". Signing again gives it a new date.",
  changed: ({ by, on }) => by + " signed this page on " + on + ". This has changed since:",
  lost: ({ by, on }) => by + " signed another text of this page on " + on + ", which its history in git does not have. All of it is to be read:",
};

const refuse = (lines) => notice("This page can't be signed now", lines);

export const signer = ({ file, send, isDirty, say }) => async () => {
  if (isDirty()) {
    await refuse(["The text has not been saved. What is signed is the file: save it first, then sign it off."]);
    return;
  }
  say("Reading what was signed last");
  const answer = await fetch("/_candor/sign-off.json?file=" + encodeURIComponent(file));
  if (!answer.ok) throw new Error(answer.status === 404 ? "This file is not a page: there is nothing to sign" : (await answer.text()).trim());
  const look = await answer.json();
  say("Saved");
  if (!look.signers.length) {
    await refuse(look.refusals);
    return;
  }
  const who = make("select", "", ...[["", "(choose a name)"], ...look.signers].map(([value, label]) =>
    Object.assign(make("option", label), { value })));
  let signed = "";
  const sign = async () => {
    if (!who.value) return "Choose who has read it.";
    const done = await send("sign.json", { version: look.version, reviewer: who.value });
    if (!done.ok) return (await done.text()).trim();
    signed = "Signed off by " + who.selectedOptions[0].textContent;
    return "";
  };
  await panel({
    title: "Sign this page off",
    body: [
      make("p", SINCE[look.since](look)),
      ...(look.changes.length ? [region("What is to be read", ...look.changes.map(change(look.since !== "changed")))] : []),
      labelled("Who has read it and finds it right", who),
    ],
    buttons: [{ words: "Sign it off", run: sign }, { words: "Cancel" }],
  });
  if (signed) say(signed);
};
