// The form: one control for each field of the page's kind. The text stays the only truth: a change here changes its lines
// there, and the form shows what the text says.
import { make } from "/_candor/edit-panel.js";

// A key in words; a key within a group follows the name of the group.
export const labelOf = (key) => {
  const words = key.replace(/([a-z])([A-Z])/g, "$1 $2").replace(/-/g, " ").replace(/\./g, ": ");
  return words[0].toUpperCase() + words.slice(1).toLowerCase();
};

const types = (property) => [property.type ?? []].flat();
const reference = (property) => property?.$ref?.split("/").pop().replace(/Id$/, "");
const option = (value, label) => Object.assign(make("option", label), { value });

// What can be chosen for a property: words of the schema, or pages of a kind by title.
const choices = (property, names) => {
  if (property?.enum) return property.enum.map((word) => [word, word]);
  const kind = reference(property);
  if (!kind) return null;
  return names.targets
    .filter((page) => kind === "page" || page.kind === kind)
    .map((page) => [page.id, page.title])
    .sort((a, b) => a[1].localeCompare(b[1]));
};

const text = (long) => (change) => {
  const input = make(long ? "textarea" : "input", "");
  input.addEventListener("change", () => change(input.value.replace(/\s*\n\s*/g, " ").trim(), "text"));
  return { control: input, show: (texts) => (input.value = texts.join(" ")) };
};

const bare = (type) => (change) => {
  const input = make("input", "");
  input.type = type;
  if (type === "number") input.step = "any";
  input.addEventListener("change", () => input.validity.valid && change(input.value, "bare"));
  return { control: input, show: (texts) => (input.value = texts[0] ?? "") };
};

const select = (offered, shape) => (change) => {
  const input = make("select", "", option("", "(not set)"), ...offered.map(([value, label]) => option(value, label)));
  input.addEventListener("change", () => change(input.value, shape));
  return {
    control: input,
    show(texts) {
      const value = texts[0] ?? "";
      if (![...input.options].some((one) => one.value === value)) input.append(option(value, value + " (unknown)"));
      input.value = value;
    },
  };
};

const lines = (change) => {
  const input = make("textarea", "");
  input.addEventListener("change", () =>
    change(input.value.split("\n").map((line) => line.trim()).filter(Boolean).join("\n"), "list"));
  return { control: input, hint: "One on each line.", show: (texts) => (input.value = texts.join("\n")) };
};

// A list of names, each with a button that removes it, and a list to add from.
const several = (offered) => (change) => {
  const add = make("select", "", option("", "Add"), ...offered.map(([value, label]) => option(value, label)));
  const chosen = make("span", "");
  chosen.className = "chosen";
  const named = new Map(offered);
  let values = [];
  const show = (texts) => {
    values = texts;
    chosen.replaceChildren(...values.map((value) => {
      const one = make("button", (named.get(value) ?? value) + " ×");
      one.type = "button";
      one.setAttribute("aria-label", "Remove " + (named.get(value) ?? value));
      one.addEventListener("click", () => {
        set(values.filter((other) => other !== value));
        add.focus();
      });
      return one;
    }));
  };
  // Shown at once: the next choice may be made before the text has this one.
  const set = (now) => {
    show(now);
    change(now.join("\n"), "list");
  };
  add.addEventListener("change", () => {
    if (add.value && !values.includes(add.value)) set([...values, add.value]);
    add.value = "";
  });
  return { control: add, extra: chosen, show };
};

const LONG = 90;
const isLong = (key) => /summary|description|definition|answer|fact|misconception/i.test(key);

export const controls = { text, bare, select, lines, several, isLong };

const widget = (key, property, names) => {
  const type = types(property);
  const items = choices(property.items, names);
  if (items) return several(items);
  const one = choices(property, names);
  if (one) return select(one, "text");
  if (property.format === "date") return bare("date");
  if (type.includes("boolean")) return type.length > 1 ? null : select([["true", "yes"], ["false", "no"]], "bare");
  if (type.includes("array")) return type.includes("string") ? lines : null;
  if (type.includes("integer") || (type.includes("number") && !type.includes("string"))) return bare("number");
  if (!type.includes("string")) return null;
  return text((property.maxLength ?? 0) > LONG || isLong(key));
};

export const fieldForm = ({ root, names, apply, goTo }) => {
  const schema = names.schema ? JSON.parse(names.schema) : { properties: {} };
  const required = new Set(schema.required ?? []);
  const fields = new Map();
  const main = make("div", "");
  const rest = make("div", "");
  const more = make("details", "", make("summary", "More fields"), rest);
  const unknown = make("p", "");
  root.replaceChildren(main, more, unknown);

  for (const [key, property] of Object.entries(schema.properties)) {
    const made = widget(key, property, names)?.((value, shape) => apply(key, value, shape));
    const help = make("span", [property.description, made?.hint].filter(Boolean).join(" "));
    help.className = "help";
    help.id = "help-" + key;
    const control = made?.control ?? make("button", "Change it in the text");
    control.id = "field-" + key;
    control.setAttribute("aria-describedby", help.id);
    const label = make("label", labelOf(key) + (required.has(key) ? " (required)" : ""));
    label.htmlFor = control.id;
    const row = make("div", "", label, help, ...(made?.extra ? [made.extra] : []), control);
    row.className = "field";
    if (!made) {
      control.type = "button";
      control.addEventListener("click", () => goTo(fields.get(key).at ?? 4));
      label.hidden = true;
      row.prepend(make("b", labelOf(key)));
    }
    fields.set(key, { row, control, made });
  }

  return {
    // Shows what the text says, except in the control that is being used.
    show(written) {
      const known = new Map(written.map((one) => [one.key, one]));
      for (const [key, field] of fields) {
        const one = known.get(key);
        field.at = one?.at;
        const place = one || required.has(key) ? main : rest;
        if (field.row.parentElement !== place && !field.row.contains(document.activeElement)) place.append(field.row);
        const typing = field.control === document.activeElement && /^(INPUT|TEXTAREA)$/.test(field.control.tagName);
        if (field.made && !typing) field.made.show(one?.texts ?? []);
        if (field.made) field.control.disabled = one?.shape === "other";
      }
      more.hidden = !rest.children.length;
      const others = written.filter((one) => !fields.has(one.key)).map((one) => one.key);
      unknown.textContent = others.length ? "Also in the text, and kept: " + others.join(", ") + "." : "";
    },
  };
};
