/* The directory's filter, built from the links that are there without scripts;
   it isn't a form, because nothing may be submitted or autofilled. The choices
   are kept in the controls and, as codes, in the page's fragment: they are not
   sent, not stored, and leave one entry in the history, not one for each step. */
"use strict";

function directoryForm(nav, copy, towns, say) {
  const form = copy("_filter-form");
  const part = (id) => form.querySelector("#" + id);
  const place = part("_place"), town = part("_town"), within = part("_within"), hint = part("_town-hint");
  const FLAGS = new Set(["accepting", "sliding-scale"]);
  const options = []; // { facet, value, label, input }

  for (const group of nav.querySelectorAll("details")) {
    const choices = [...group.querySelectorAll("a")].map((link) => {
      const [facet, value] = link.getAttribute("href").split("/").slice(-3);
      return { facet, value, label: link.firstChild.textContent.trim(), text: link.textContent };
    });
    if (choices[0].facet === "place") addPlaces(choices);
    else addGroup(group.querySelector("summary").textContent, choices);
  }
  nav.replaceWith(form);

  function addPlaces(choices) {
    for (const { value, label, text } of choices) {
      const option = new Option(text, value);
      option.dataset.label = label;
      place.append(option);
    }
  }

  /* A collapsible group of checkboxes, or a single checkbox for a yes-or-no filter. */
  function addGroup(title, choices) {
    const lines = choices.map(({ facet, value, label, text }) => {
      const line = copy("_filter-choice");
      line.querySelector("span").textContent = text;
      options.push({ facet, value, label, input: line.querySelector("input") });
      return line;
    });
    const end = form.querySelector(".actions");
    if (FLAGS.has(choices[0].facet)) return end.before(...lines);
    const fields = copy("_filter-group");
    fields.querySelector("summary").textContent = title;
    fields.querySelector("legend").textContent = title;
    fields.querySelector("fieldset").append(...lines);
    end.before(fields);
  }

  const labelOf = (select) => select.selectedOptions[0].dataset.label || select.selectedOptions[0].text;

  /* The choices, as parts that can be removed one by one. */
  function parts() {
    const all = [];
    if (place.value) {
      all.push({ key: "place", label: labelOf(place), drop: () => { place.value = ""; } });
    }
    if (town.dataset.name) {
      const name = town.dataset.name;
      const label = within.value ? say("within", { distance: labelOf(within), town: name }) : say("near", { town: name });
      const drop = () => { setTown(""); anyDistance(); };
      all.push({ key: "town", label, drop });
    }
    for (const { facet, label, input } of options) {
      if (input.checked) all.push({ key: facet, label, drop: () => { input.checked = false; } });
    }
    return all;
  }

  /* The choices in the form that the index needs. */
  function chosen() {
    const facets = new Map();
    for (const { facet, value, input } of options) {
      if (input.checked) facets.set(facet, [...facets.get(facet) || [], value]);
    }
    return { facets, place: place.value, town: town.dataset.name || "", within: Number(within.value) };
  }

  /* A choice as a code, so that a glance at the address reveals nothing (FNV-1a, 32 bits). */
  function code(name) {
    let hash = 0x811c9dc5;
    for (const byte of new TextEncoder().encode(name)) hash = Math.imul(hash ^ byte, 0x01000193);
    return (hash >>> 0).toString(36);
  }

  function save() {
    const names = options.filter((one) => one.input.checked).map((one) => one.facet + "/" + one.value);
    if (place.value) names.push("place/" + place.value);
    if (town.dataset.name) names.push("town/" + town.dataset.name);
    if (town.dataset.name && within.value) names.push("within/" + within.value);
    const fragment = names.length ? "#f=" + names.map(code).join(".") : "";
    history.replaceState(null, "", location.pathname + fragment);
  }

  /* Restores the choices from the fragment; false if the fragment is a place on the page. */
  async function restore() {
    if (location.hash && !location.hash.startsWith("#f=")) return false;
    const codes = new Set(location.hash.slice(3).split(".").filter(Boolean));
    const take = (name) => codes.delete(code(name));
    const pick = (select, kind) => {
      const option = [...select.options].find((one) => one.value && take(kind + one.value));
      select.value = option ? option.value : "";
    };
    for (const { facet, value, input } of options) {
      input.checked = take(facet + "/" + value);
      if (input.checked && !FLAGS.has(facet)) input.closest("details").open = true;
    }
    pick(place, "place/");
    pick(within, "within/");
    setTown("");
    const near = codes.size && (await towns()).find(({ name }) => take("town/" + name));
    if (near) setTown(near.name);
    return true;
  }

  function setTown(name) {
    town.value = town.dataset.name = name;
    hint.textContent = "";
    town.removeAttribute("aria-invalid");
  }

  /* Offers the towns that have listings; there is no other way to enter a place. */
  async function offerTowns() {
    const list = part("_towns");
    if (!list.children.length) list.append(...(await towns()).map(({ name }) => new Option(name, name)));
  }

  /* A town by its full name, or by the beginning of its name if that is unique. */
  async function readTown() {
    const typed = town.value.trim().toLowerCase();
    if (!typed) return setTown("");
    const names = (await towns()).map(({ name }) => name);
    const like = names.filter((name) => name.toLowerCase().startsWith(typed));
    const name = like.find((one) => one.toLowerCase() === typed) || (like.length === 1 && like[0]);
    if (name) return setTown(name);
    town.dataset.name = "";
    town.setAttribute("aria-invalid", "true");
    hint.textContent = like.length
      ? say("which", { towns: like.slice(0, 5).join("; ") })
      : say("no-town");
  }

  function anyDistance() {
    within.value = "";
  }

  function clear() {
    parts().forEach((one) => one.drop());
    setTown("");
    anyDistance();
  }

  return { form, town, parts, chosen, save, restore, clear, anyDistance, offerTowns, readTown };
}
