// The desk: takes the text to the server as it is written, and shows what was found in it and the page that it makes.
// Texts come from content and are set as text, never as HTML.
import { fieldForm } from "/_candor/edit-form.js";
import { dropper, imageAdder } from "/_candor/edit-image.js";
import { chooser } from "/_candor/edit-names.js";
import { make } from "/_candor/edit-panel.js";
import { paster } from "/_candor/edit-paste.js";
import { tasks } from "/_candor/edit-tasks.js";
import { workAdder } from "/_candor/edit-work.js";
import { textPane } from "/_candor/edit-text.js";

const file = new URLSearchParams(location.search).get("file");
const { token, nonce } = document.body.dataset;
const at = (id) => document.getElementById(id);
const send = (name, what) =>
  fetch("/_candor/" + name, {
    method: "POST",
    headers: { "Content-Type": "application/json", "X-Candor-Token": token },
    body: JSON.stringify({ file, ...what }),
  });

let saved = null; // the file as it was opened or saved last: its text and version
let pane = null;
let form = null;
let saying = "";

const say = (words, bad = false) => {
  if (words !== saying) at("state").textContent = saying = words;
  at("state").classList.toggle("bad", bad);
};
const isDirty = () => pane.text() !== saved.text;
const sayState = () => {
  const dirty = isDirty();
  at("save").disabled = at("revert").disabled = !dirty;
  say(dirty ? "Not saved yet" : "Saved");
};

const view = (name) => {
  for (const one of ["text", "form"]) {
    at(one).hidden = one !== name;
    at("view-" + one).setAttribute("aria-pressed", String(one === name));
  }
};

const goTo = (place) => {
  view("text");
  pane.goTo(place);
};

// ---- What was found ----

const button = (words, run) => {
  const one = make("button", words);
  one.type = "button";
  one.addEventListener("click", run);
  return one;
};

const lineStart = (at) => pane.view.state.doc.lineAt(Math.min(at, pane.view.state.doc.length));

// A waiver goes above the line; among the fields it is a comment of YAML.
const waive = (one, reason) => {
  const line = lineStart(one.from);
  const text = pane.text();
  const fields = text.startsWith("---\n") ? text.indexOf("\n---", 3) : 0;
  const words = "candor-allow " + one.rule + ": " + reason.replace(/\s+/g, " ").replace(/--+/g, "-").trim();
  const indent = line.text.match(/^ */)[0];
  pane.replace(line.from, line.from, line.from < fields ? indent + "# " + words + "\n" : indent + "<!-- " + words + " -->\n");
  goTo(one.from);
};

const fix = (one) => {
  pane.replace(one.from, one.to, one.fix);
  goTo(one.from + one.fix.length);
};

const waiver = (one) => {
  const form = make("form", "");
  const input = make("input", "");
  input.required = true;
  form.append(make("label", "Why is this right here? ", input), make("button", "Allow it"));
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    waive(one, input.value);
  });
  form.hidden = true;
  return form;
};

const finding = (one, elsewhere) => {
  const item = make("li", "");
  item.className = one.severity;
  item.append(make("p", "", make("b", one.severity), " ", (elsewhere ? one.place : "line " + one.line) + ": " + one.message));
  if (one.suggestion) item.append(make("p", one.suggestion));
  const tools = make("div", "");
  tools.className = "tools";
  if (!elsewhere) {
    tools.append(button("Go to line " + one.line, () => goTo(one.from)));
    if (one.fix !== undefined) tools.append(button("Fix", () => fix(one)));
  }
  const why = make("a", "Explain");
  why.href = "/_candor/rules/" + one.rule;
  why.target = "_blank";
  why.setAttribute("aria-label", "Explain " + one.rule + " (opens a new tab)");
  tools.append(why);
  item.append(tools);
  if (!elsewhere && one.waivable) {
    const form = waiver(one);
    tools.append(button("Allow here", () => {
      form.hidden = !form.hidden;
      if (!form.hidden) form.querySelector("input").focus();
    }));
    item.append(form);
  }
  return item;
};

const show = (draft) => {
  pane.findings(draft.found);
  if (!settingFields) form.show(draft.fields);
  at("count").textContent = draft.found.length + draft.elsewhere.length
    ? "(" + (draft.found.length + draft.elsewhere.length) + ")" : "(nothing)";
  if (at("found").contains(document.activeElement) && document.activeElement.matches("input")) return;
  at("found").replaceChildren(
    ...draft.found.map((one) => finding(one, false)), ...draft.elsewhere.map((one) => finding(one, true)));
};

// ---- The page ----

let shown = null; // the frame that is seen
let version = "";

const blocks = (frame) => [...frame.contentDocument.querySelectorAll("main :is(h1, h2, h3, h4, p, li, dt, dd, td, pre, figure)")];

// Keeps the block of text at the top of the window where it is; without one, the position.
const keepPlace = (from, to) => {
  const all = blocks(from);
  const first = all.find((block) => block.getBoundingClientRect().bottom > 0);
  const y = from.contentWindow.scrollY;
  const same = y > 0 && first && blocks(to).find((block) => block.textContent === first.textContent);
  const top = same ? same.getBoundingClientRect().top - first.getBoundingClientRect().top : y;
  to.contentWindow.scrollTo({ top, behavior: "instant" });
};

// Links lead on in a new tab: the page must stay beside its text.
const holdLinks = (frame) =>
  frame.contentDocument.addEventListener("click", (event) => {
    const link = event.target.closest?.("a[href]");
    if (!link || link.getAttribute("href").startsWith("#")) return;
    event.preventDefault();
    open(link.href, "_blank", "noopener");
  });

const showPage = (draft) => {
  if (!draft.address || !draft.made || draft.made === version) return;
  version = draft.made;
  at("frames").querySelectorAll(".coming").forEach((frame) => frame.remove());
  const frame = make("iframe", "");
  frame.title = "The page as readers will see it";
  frame.className = "coming";
  frame.src = "/_candor/draft" + draft.address + "?" + draft.made;
  frame.addEventListener("load", () => {
    if (!frame.isConnected || !frame.classList.contains("coming")) return;
    if (shown) keepPlace(shown, frame);
    holdLinks(frame);
    frame.className = "";
    shown?.remove();
    shown = frame;
  });
  at("frames").append(frame);
};

// ---- Headings to jump to ----

const listHeadings = () => {
  let from = 0;
  let fenced = false;
  const options = [];
  for (const line of pane.text().split("\n")) {
    if (/^ {0,3}(```|~~~)/.test(line)) fenced = !fenced;
    const heading = !fenced && line.match(/^(#{2,6}) +(.+)/);
    if (heading) {
      const option = make("option", "\u2003".repeat(heading[1].length - 2) + heading[2]);
      option.value = String(from);
      options.push(option);
    }
    from += line.length + 1;
  }
  at("headings").replaceChildren(at("headings").options[0], ...options);
};

// ---- As one types ----

const PAUSE = 15; // milliseconds, less than between two keys
let waiting = 0;
let busy = false;
let again = false;

const look = async () => {
  if (busy) {
    again = true;
    return;
  }
  busy = true;
  do {
    again = false;
    const text = pane.text();
    try {
      const answer = await send("draft.json", { text });
      if (!answer.ok) throw new Error(await answer.text());
      const draft = await answer.json();
      if (text === pane.text()) {
        show(draft);
        showPage(draft);
        document.dispatchEvent(new CustomEvent("candor-looked"));
      }
    } catch (error) {
      say("Not checked: " + (error.message || "the server does not answer"), true);
    }
  } while (again);
  busy = false;
};

const changed = () => {
  sayState();
  listHeadings();
  clearTimeout(waiting);
  waiting = setTimeout(look, PAUSE);
};

// ---- Fields ----

let settingFields = 0;
let fieldsSet = Promise.resolve();

// One field after the other, so that each finds the text with those before it.
const applyField = (key, value, shape) => {
  settingFields++;
  fieldsSet = fieldsSet.then(() => setField(key, value, shape)).then(() => {
    settingFields--;
    clearTimeout(waiting);
    waiting = setTimeout(look, PAUSE);
  });
};

// The server writes the field into the text. If the text was edited meanwhile, it is asked again.
const setField = async (key, value, shape) => {
  const text = pane.text();
  try {
    const answer = await send("field.json", { text, key, value, shape });
    if (!answer.ok) throw new Error(await answer.text());
    const now = (await answer.json()).text;
    if (text === pane.text()) pane.replaceAll(now);
    else await setField(key, value, shape);
  } catch (error) {
    say(error.message || "The server does not answer", true);
  }
};

// ---- Saving ----

// Marks the lines that the other text doesn't have.
const marked = (text, other) => {
  const known = new Set(other.split("\n"));
  return text.split("\n").flatMap((line) => [known.has(line) ? line : make("mark", line), "\n"]);
};

const ask = (theirs) => {
  at("mine").replaceChildren(...marked(pane.text(), theirs.text));
  at("theirs").replaceChildren(...marked(theirs.text, pane.text()));
  at("keep-mine").onclick = () => {
    at("conflict").close();
    const mine = pane.text();
    saved = theirs;
    pane.replaceAll(theirs.text);
    pane.replaceAll(mine); // so that Undo shows the other text
    save();
  };
  at("take-theirs").onclick = () => {
    at("conflict").close();
    saved = theirs;
    pane.replaceAll(theirs.text);
    sayState();
  };
  at("decide-later").onclick = () => at("conflict").close();
  at("conflict").showModal();
};

const save = async () => {
  await fieldsSet;
  if (!isDirty()) return;
  const text = pane.text();
  say("Saving");
  try {
    const answer = await send("save.json", { text, version: saved.version });
    if (answer.status === 409) {
      sayState();
      ask(await answer.json());
      return;
    }
    if (!answer.ok) throw new Error(await answer.text());
    saved = await answer.json();
    sayState();
  } catch (error) {
    say("Not saved: " + (error.message || "the server does not answer"), true);
  }
};

const openFile = async () => {
  const answer = await fetch("/_candor/file.json?file=" + encodeURIComponent(file));
  if (!answer.ok) throw new Error("This file can't be opened here: it must be text in UTF-8.");
  return answer.json();
};

let held = false; // while the file itself is renamed or removed
const hold = (on) => (held = on);

// Another program may change the file. Without edits of one's own, its text is taken; otherwise saving shows both.
const follow = async () => {
  if (held) return;
  const now = await openFile().catch(() => null);
  if (!now || now.version === saved.version) return;
  if (isDirty()) {
    say("Not saved yet. Another program has changed the file: saving shows both texts.", true);
  } else {
    saved = now;
    pane.replaceAll(now.text);
    sayState();
  }
};

let names = null; // what the text can name

const readNames = async () => {
  const answer = await fetch("/_candor/names.json?file=" + encodeURIComponent(file));
  if (!answer.ok) throw new Error("The server can't say what the text can name.");
  names = await answer.json();
};

// Another work or page can be named from now on.
const refresh = async () => {
  await readNames();
  look();
};

const start = async () => {
  at("file").textContent = file;
  document.title = "Edit " + file;
  saved = await openFile();
  await readNames();
  if (saved.address) at("leave").href = saved.address;
  const addImage = imageAdder(file, send);
  const takeFile = dropper(addImage);
  const takeText = paster(send, say);
  pane = textPane({
    parent: at("text"), text: saved.text, nonce, changed, save, drop: takeFile,
    paste: (event, view) => takeFile(event, view) || takeText(event, view),
    complete: chooser(() => names),
  });
  form = fieldForm({ root: at("form"), names, apply: applyField, goTo });
  at("view-text").addEventListener("click", () => view("text"));
  at("add-image").addEventListener("click", () => {
    view("text");
    addImage(pane.view);
  });
  at("view-form").addEventListener("click", () => view("form"));
  const desk = { file, send, say, names: () => names, pane: () => pane.view, isDirty, hold, refresh };
  tasks(desk);
  const addWork = workAdder(desk);
  at("add-work").addEventListener("click", () => {
    view("text");
    addWork(pane.view);
  });
  sayState();
  listHeadings();
  look();
  at("save").addEventListener("click", save);
  at("revert").addEventListener("click", () => pane.replaceAll(saved.text));
  at("headings").addEventListener("change", (event) => {
    if (event.target.value) goTo(Number(event.target.value));
    event.target.value = "";
  });
  addEventListener("beforeunload", (event) => {
    if (isDirty()) event.preventDefault();
  });
  const events = new EventSource("/_candor/events");
  events.addEventListener("message", (event) => {
    if (event.data === "edition") follow();
  });
};

start().catch((error) => say(error.message, true));
