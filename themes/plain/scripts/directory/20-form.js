/* The directory's filter, built from the links that are there without scripts; not a form, so that nothing is submitted
   or autofilled. The choices are in the controls and, as codes, in the page's fragment: not sent, not stored. */
"use strict";

function directoryForm(nav, copy, engine, say) {
  const { towns, places, plain, currencies, breathe } = engine;
  const form = copy("_filter-form");
  const part = (id) => form.querySelector("#" + id);
  const place = part("_place"), town = part("_town"), within = part("_within"), hint = part("_town-hint");
  const most = part("_most"), currency = part("_currency");
  const FLAGS = new Set(["accepting", "sliding-scale"]);
  const options = []; // { facet, value, label, input, line }
  let near = null; // the town chosen, with its position

  for (const group of nav.querySelectorAll("details")) {
    const choices = [...group.querySelectorAll("a")].map((link) => {
      const [facet, value] = link.getAttribute("href").split("/").slice(-3);
      return { facet, value, label: link.firstChild.textContent.trim(), text: link.textContent, inner: link.dataset.in };
    });
    if (choices[0].facet === "place") addPlaces(choices);
    else if (choices[0].facet === "fee") continue; // asked as an amount
    else addGroup(group.querySelector("summary").textContent, choices);
  }
  nav.replaceWith(form);

  function addPlaces(choices) {
    for (const { value, label, text, inner } of choices) {
      const option = new Option((inner ? "\u2003" : "") + text, value);
      option.dataset.label = label;
      place.append(option);
    }
  }

  /* A group of checkboxes, or one for yes or no. */
  function addGroup(title, choices) {
    const lines = choices.map(({ facet, value, label, text }) => {
      const line = copy("_filter-choice");
      line.querySelector("span").textContent = text;
      options.push({ facet, value, label, input: line.querySelector("input"), line });
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

  const amount = () => Math.min(1e6, Math.ceil(Number(most.value.replace(/[^\d.]/g, "")) || 0));
  const money = (n, of) => {
    const shape = { style: "currency", currency: of, maximumFractionDigits: 0 };
    return of ? new Intl.NumberFormat(document.documentElement.lang, shape).format(n) : String(n);
  };

  /* At first the currency of most of a place's listings. */
  async function readCurrency() {
    const all = await currencies(place.value);
    if (currency.children.length !== all.length) currency.append(...all.map((one) => new Option(one, one)));
    if (currency.dataset.place !== place.value) currency.value = all[0] || "";
    currency.dataset.place = place.value;
  }

  /* Says beside each choice how many it gives. */
  async function count(counts, current) {
    const now = chosen(), shown = new Intl.NumberFormat(document.documentElement.lang);
    const all = new Map();
    for (const one of options) all.set(one.facet, [...all.get(one.facet) || [], one]);
    for (const [facet, some] of all) {
      const numbers = await counts(now, facet, some.map((one) => one.value));
      if (!current()) return;
      some.forEach((one, i) => {
        one.line.querySelector("span").textContent = one.label + " (" + shown.format(numbers[i]) + ")";
        one.line.classList.toggle("nobody", !numbers[i] && !one.input.checked);
      });
    }
    const choices = [...place.options].filter((option) => option.value);
    const numbers = await counts(now, "place", choices.map((option) => option.value));
    if (!current()) return;
    choices.forEach((option, i) => {
      option.text = (option.text[0] === "\u2003" ? "\u2003" : "") + option.dataset.label + " (" + shown.format(numbers[i]) + ")";
    });
  }

  const labelOf = (select) => select.selectedOptions[0].dataset.label || select.selectedOptions[0].text;

  /* The choices, which can be removed one by one. */
  function parts() {
    const all = [];
    if (place.value) {
      all.push({ key: "place", label: labelOf(place), drop: () => { place.value = ""; } });
    }
    if (near) {
      const { name } = near;
      const label = within.value ? say("within", { distance: labelOf(within), town: name }) : say("near", { town: name });
      const drop = () => { setTown(null); anyDistance(); };
      all.push({ key: "town", label, drop });
    }
    if (amount()) {
      all.push({ key: "most", label: say("at-most", { amount: money(amount(), currency.value) }), drop: () => { most.value = ""; } });
    }
    for (const { facet, label, input } of options) {
      if (input.checked) all.push({ key: facet, label, drop: () => { input.checked = false; } });
    }
    return all;
  }

  function chosen() {
    const facets = new Map();
    for (const { facet, value, input } of options) {
      if (input.checked) facets.set(facet, [...facets.get(facet) || [], value]);
    }
    return { facets, place: place.value, town: near, within: Number(within.value), most: amount(), currency: currency.value };
  }

  /* A choice as a code, so that a glance at the address reveals nothing (FNV-1a, 32 bits). */
  function code(name) {
    let hash = 0x811c9dc5;
    for (const byte of new TextEncoder().encode(name)) hash = Math.imul(hash ^ byte, 0x01000193);
    return (hash >>> 0).toString(36);
  }

  /* Mixed twice, a number is itself again. */
  const mix = (number) => (number ^ 0x35a5a5) >>> 0;
  const mixed = (number) => mix(number).toString(36);

  function save() {
    const names = options.filter((one) => one.input.checked).map((one) => one.facet + "/" + one.value);
    if (place.value) names.push("place/" + place.value);
    if (near && near.listed) names.push("town/" + near.name);
    if (near && within.value) names.push("within/" + within.value);
    const codes = names.map(code);
    if (near && !near.listed) codes.push("t" + mixed(Math.round(near.north * 100) + 9e3) + "-" + mixed(Math.round(near.east * 100) + 18e3) + "-" + code(near.name));
    if (amount()) codes.push("m" + mixed(amount()) + "-" + code(currency.value));
    const fragment = codes.length ? "#f=" + codes.join(".") : "";
    history.replaceState(null, "", location.pathname + fragment);
  }

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
    setTown(null);
    const listed = codes.size && (await towns()).find(({ name }) => take("town/" + name));
    if (listed) setTown({ ...listed, listed: true });
    for (const one of codes) {
      const at = /^t([0-9a-z]+)-([0-9a-z]+)-[0-9a-z]+$/.exec(one), sum = /^m([0-9a-z]+)-([0-9a-z]+)$/.exec(one);
      const number = (text) => mix(parseInt(text, 36));
      // The name of a town isn't in the address: only roughly where it is.
      if (at) setTown({ name: say("chosen-town"), north: (number(at[1]) - 9e3) / 100, east: (number(at[2]) - 18e3) / 100 });
      if (sum) {
        await readCurrency();
        most.value = number(sum[1]);
        currency.value = ([...currency.options].find((option) => code(option.value) === sum[2]) || currency.options[0]).value;
      }
    }
    return true;
  }

  function setTown(found) {
    near = found;
    town.value = town.dataset.name = found ? found.name : "";
    hint.textContent = "";
    town.removeAttribute("aria-invalid");
  }

  /* Towns that begin with what is typed: those with listings first. */
  async function like(typed) {
    const wanted = plain(typed), listed = (await towns()).filter((one) => wanted && one.plain.startsWith(wanted))
      .map((one) => ({ ...one, listed: true, exact: one.plain === wanted || plain(one.name.split(",")[0]) === wanted }));
    const others = [];
    for (const other of await places(typed)) {
      const alike = (one) => Math.hypot(one.north - other.north, one.east - other.east) < 0.2 && one.plain.startsWith(plain(other.name.split(",")[0]));
      if (!listed.some(alike)) others.push(other);
      await breathe();
    }
    return [...listed, ...others];
  }

  async function offerTowns() {
    const typed = town.value.trim(), list = part("_towns");
    const some = typed.length < 2 ? await towns() : await like(typed);
    if (typed === town.value.trim()) list.replaceChildren(...some.slice(0, 60).map(({ name }) => new Option(name, name)));
  }

  /* Of towns of one name, one in the chosen place, or one with listings, or the largest. */
  function known(some) {
    const country = place.value.split("-")[0];
    const there = (one, code) => code && one.area && (one.area.toLowerCase() + "-").startsWith(code + "-");
    return some.find((one) => there(one, place.value)) || some.find((one) => there(one, country)) || some.find((one) => one.listed) || some[0];
  }

  /* A town by its name, or by the beginning of its name if that is unique. */
  async function readTown() {
    const typed = town.value.trim();
    if (!typed) return setTown(null);
    if (near && near.name === typed) return;
    const some = await like(typed.split(",")[0]), whole = some.find(({ name }) => plain(name) === plain(typed));
    const exact = some.filter((one) => one.exact);
    const one = whole || (exact.length ? known(exact) : some.length === 1 && some[0]);
    if (one) {
      setTown(one);
      const others = exact.filter((other) => other !== one).slice(0, 4).map(({ name }) => name);
      if (!whole && others.length) hint.textContent = say("or-town", { towns: others.join("; ") });
      return undefined;
    }
    near = null;
    town.dataset.name = "";
    town.setAttribute("aria-invalid", "true");
    const names = (exact.length ? exact : some).slice(0, 5).map(({ name }) => name);
    hint.textContent = names.length ? say("which", { towns: names.join("; ") }) : say("no-town");
  }

  function anyDistance() {
    within.value = "";
  }

  function clear() {
    parts().forEach((one) => one.drop());
    setTown(null);
    anyDistance();
  }

  return { form, town, place, most, parts, chosen, save, restore, clear, anyDistance, offerTowns, readTown, readCurrency, count, money };
}
