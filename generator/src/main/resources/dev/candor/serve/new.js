// A new page: its kind, its title, and what the kind can't do without. The server makes the text, as "candor new" does, and
// it is shown before anything is written.
import { controls, labelOf } from "/_candor/edit-form.js";
import { make, panel, shownText } from "/_candor/edit-panel.js";

const { token } = document.body.dataset;
const at = (id) => document.getElementById(id);
let kinds = [];
let answers = new Map(); // by key; kept when another kind is chosen
let shown = []; // the fields of the chosen kind

const kind = () => kinds.find((one) => one.name === at("kind").value);
const title = () => answers.get(kind().fields[0].key) ?? "";

// ---- Where the page will be ----

let asked = 0;
const propose = async () => {
  const mine = ++asked;
  const query = new URLSearchParams({ language: at("language").value, kind: kind().name, title: title(), id: at("id").value.trim() });
  const answer = await fetch("/_candor/new-id.json?" + query);
  if (mine !== asked || !answer.ok) return;
  const { id, path, refusal } = await answer.json();
  at("id").placeholder = id;
  at("where").textContent = refusal ? "Not possible: " + refusal + "." : path ? "Its file: " + path : "";
  at("where").classList.toggle("bad", Boolean(refusal));
};

// ---- The fields ----

const widget = (field) => {
  if (field.shape === "choice" && field.list) return controls.several(field.choices);
  if (field.shape === "choice") return controls.select(field.choices, "text");
  if (field.list) return controls.lines;
  if (field.shape === "day") return controls.bare("date");
  if (field.shape === "number") return controls.bare("number");
  return controls.text(controls.isLong(field.key));
};

const help = (field, hint) => {
  const usual = field.choices.find(([value]) => value === field.usual)?.[1] ?? field.usual;
  return [field.help, hint, usual && "Left empty, it is " + usual + "."].filter(Boolean).join(" ");
};

const row = (field, first) => {
  const made = widget(field)((value, shape) => {
    answers.set(field.key, shape === "list" ? value.split("\n").join(", ") : value);
    if (first) propose();
  });
  made.control.id = "field-" + field.key;
  const about = make("span", help(field, made.hint));
  about.className = "help";
  about.id = "help-" + field.key;
  made.control.setAttribute("aria-describedby", about.id);
  const label = make("label", labelOf(field.key) + (field.required ? " (required)" : ""));
  label.htmlFor = made.control.id;
  const element = make("div", "", label, about, ...(made.extra ? [made.extra] : []), made.control);
  element.className = "field";
  const known = answers.get(field.key);
  if (known) made.show(field.list ? known.split(", ") : [known]);
  return { field, element, control: made.control };
};

const show = () => {
  shown = kind().fields.map((field, n) => row(field, n === 0));
  at("fields").replaceChildren(...shown.map((one) => one.element));
  propose();
};

// ---- The page ----

const send = async (dryRun) => {
  const sent = { language: at("language").value, kind: kind().name, title: title(), id: at("id").value.trim(), ...(dryRun ? { dryRun: "yes" } : {}) };
  for (const { field } of shown.slice(1)) sent["answer " + field.key] = answers.get(field.key) ?? "";
  const answer = await fetch("/_candor/new.json", {
    method: "POST",
    headers: { "Content-Type": "application/json", "X-Candor-Token": token },
    body: JSON.stringify(sent),
  });
  if (!answer.ok) throw new Error((await answer.text()).trim());
  return answer.json();
};

const create = async () => {
  const { path } = await send(false);
  location.href = "/_candor/edit?file=" + encodeURIComponent(path);
  return "";
};

const offer = async () => {
  at("refusal").textContent = "";
  const missing = shown.find(({ field }) => field.required && !field.usual && !answers.get(field.key));
  if (missing) {
    at("refusal").textContent = labelOf(missing.field.key) + " is missing.";
    missing.control.focus();
    return;
  }
  const { path, text } = await send(true);
  await panel({
    title: "The new page",
    body: [make("p", "This becomes the file " + path + ". Nothing has been written yet."), shownText("The text of the new page", text)],
    buttons: [{ words: "Create it and write on", run: create }, { words: "Change something" }],
  });
};

const option = (value, label) => Object.assign(make("option", label), { value });

// What there is to choose from depends on the language.
const read = async () => {
  const answer = await fetch("/_candor/kinds.json?" + new URLSearchParams({ language: at("language").value }));
  if (!answer.ok) throw new Error("The server can't say which kinds of page there are.");
  const form = await answer.json();
  kinds = form.kinds;
  return form.languages;
};

const start = async () => {
  const languages = await read();
  at("in").hidden = !languages.length;
  at("language").replaceChildren(...languages.map(([code, name]) => option(code, name)));
  at("language").addEventListener("change", () =>
    read().then(show).catch((error) => (at("refusal").textContent = error.message || "The server does not answer")));
  at("kind").replaceChildren(...kinds.map((one) => option(one.name, one.label)));
  at("kind").addEventListener("change", show);
  at("id").addEventListener("change", propose);
  at("new").addEventListener("submit", (event) => {
    event.preventDefault();
    offer().catch((error) => (at("refusal").textContent = error.message || "The server does not answer"));
  });
  show();
};

start().catch((error) => (at("refusal").textContent = error.message || "The server does not answer"));
