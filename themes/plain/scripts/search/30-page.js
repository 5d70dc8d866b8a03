// The page.
const place = document.querySelector("[data-search]");
if (place) start(place);

function start(place) {
  const find = id => document.getElementById(id);
  const input = find("_q"), list = find("_results"), status = find("_found"), more = find("_more"), clear = find("_clear");
  const typed = find("_typed"), nothing = find("_nothing"), mail = find("_tell");
  const FIRST = 10, LONGEST = 220;
  let engine, timer, asked = 0, active = -1, room = FIRST, exact = false;

  // Messages to readers, in the page's language: the page contains them (themes/*/messages/).
  const messages = JSON.parse(place.dataset.words), language = document.documentElement.lang;
  const plurals = new Intl.PluralRules(language), numbers = new Intl.NumberFormat(language);
  const say = (key, values = {}) => {
    const forms = messages[key];
    const text = typeof forms === "string" ? forms : forms[plurals.select(values.count)] || forms.other;
    return text.replace(/\{([A-Za-z0-9-]+)\}/g, (hole, name) =>
      typeof values[name] === "number" ? numbers.format(values[name]) : values[name]);
  };

  const make = (name, className, text) => {
    const element = document.createElement(name);
    if (className) element.className = className;
    if (text) element.textContent = text;
    return element;
  };

  const fetched = async address => {
    const answer = await fetch(address, { credentials: "omit", referrerPolicy: "no-referrer" });
    if (!answer.ok) throw new Error(address);
    return answer.text();
  };

  function ready() {
    const address = place.dataset.search;
    engine = engine || fetched(address)
      .then(text => searcher(JSON.parse(text), name => fetched(address.replace(/[^/]*$/, name))));
    engine.catch(() => { engine = null; });
    return engine;
  }

  // The text with its matching words in <mark>, built from text nodes only.
  function marked(name, className, text, stems, root) {
    const element = make(name, className);
    element.dir = "auto";
    for (const piece of text.split(/([\p{L}\p{N}\p{M}'’ʼ]+)/u)) {
      const hit = words(piece).some(word => stems.has(root(word)));
      element.append(hit ? make("mark", "", piece) : piece);
    }
    return element;
  }

  function option(one, index, name, stems, root) {
    const link = make("a", "result");
    link.href = one.href;
    link.id = "_option-" + index;
    link.tabIndex = -1;
    link.setAttribute("role", "option");
    link.setAttribute("aria-selected", "false");
    link.append(marked("b", "", one.title, stems, root));
    if (name !== one.group) link.append(make("small", "", one.group));
    if (one.myth) link.append(marked("span", "says", say("myth", { statement: one.myth }), stems, root));
    if (one.summary) link.append(marked("span", "", clipped(one.summary, stems, root), stems, root));
    return link;
  }

  // Of a long sentence, the part around the first word that matched.
  function clipped(text, stems, root) {
    if (text.length <= LONGEST) return text;
    const first = Math.max(0, text.search(new RegExp("(?:" + [...new Set(words(text))].filter(w => stems.has(root(w))).join("|") + ")", "i")));
    const from = first < LONGEST / 2 ? 0 : text.indexOf(" ", first - LONGEST / 3) + 1;
    const to = from + LONGEST < text.length ? text.lastIndexOf(" ", from + LONGEST) : text.length;
    return (from ? "…" : "") + text.slice(from, to > from ? to : from + LONGEST) + (to < text.length ? "…" : "");
  }

  // A word as texts write it, with its accents.
  const written = (word, texts) => (texts.flatMap(text => text.match(WORD) || []).find(one => words(one)[0] === word) || word)
    .normalize("NFC").toLocaleLowerCase(language);

  // The three best first, then the rest in groups, starting with the group of the best.
  function grouped(all) {
    const groups = new Map();
    all.forEach((one, i) => {
      const name = i < 3 && all.length > 5 ? say("best") : one.group;
      groups.set(name, (groups.get(name) || []).concat(one));
    });
    return groups;
  }

  function close() {
    active = -1;
    list.replaceChildren();
    list.hidden = true;
    more.hidden = typed.hidden = nothing.hidden = true;
    input.setAttribute("aria-expanded", "false");
    input.removeAttribute("aria-activedescendant");
  }

  function help(notes) {
    for (const box of document.querySelectorAll("[data-crisis]")) box.hidden = !notes.has(box.dataset.crisis);
  }

  async function answer() {
    const text = input.value, turn = ++asked, open = words(text).length > 0;
    document.documentElement.classList.toggle("searching", open);
    clear.hidden = !text;
    if (!open) {
      close();
      help(new Set());
      status.textContent = "";
      return;
    }
    try {
      const e = await ready();
      if (turn !== asked) return;
      help(e.certain(text));
      const result = await e.search(text, exact);
      if (turn === asked) help(result.notes);
      const some = await Promise.all(result.hits.slice(0, room).map(hit => e.shown(hit, result.stems)));
      if (turn === asked) show(e, result, some);
    } catch {
      if (turn !== asked) return;
      close();
      document.documentElement.classList.remove("searching");
      status.textContent = say("unreachable");
    }
  }

  function show(e, result, some) {
    const chosen = active < 0 ? "" : find("_option-" + active).href;
    close();
    const hits = result.hits, counts = new Map();
    for (const hit of hits) counts.set(e.groupOf(hit.page), (counts.get(e.groupOf(hit.page)) || 0) + 1);
    let number = 0;
    grouped(some).forEach((members, name) => {
      const group = make("div", "group"), title = make("div", "group-title", name);
      group.setAttribute("role", "group");
      title.id = "_group-" + number;
      title.setAttribute("role", "presentation");
      group.setAttribute("aria-labelledby", title.id);
      if (counts.has(name)) title.append(" ", make("small", "", "(" + counts.get(name) + ")"));
      group.append(title, ...members.map(one => option(one, number++, name, result.stems, e.root)));
      list.append(group);
    });
    list.hidden = some.length === 0;
    input.setAttribute("aria-expanded", String(!list.hidden));
    more.hidden = some.length >= hits.length;
    const said = some.flatMap(one => [one.title, one.summary]);
    const changed = result.instead.map(([typed, word]) =>
      say("read", { typed: written(typed, [input.value]), word: written(word, said) }) + " ").join("");
    status.textContent = changed + (hits.length === 0 ? say("none")
      : more.hidden ? say("found", { count: hits.length }) : say("best-of", { count: hits.length, shown: some.length }));
    typed.hidden = !changed;
    typed.textContent = changed && say("typed", { typed: result.instead.map(pair => pair[0]).join(" ") });
    if (hits.length === 0) lost();
    const again = [...list.querySelectorAll("[role=option]")].findIndex(one => one.href === chosen);
    if (chosen && again >= 0) move(again);
  }

  // Nothing found: other ways on, and a draft of a letter that says what was looked for; only the reader can send it.
  function lost() {
    nothing.hidden = false;
    if (mail) {
      const body = say("letter", { typed: input.value.trim() });
      mail.href = mail.dataset.to + "?subject=" + encodeURIComponent(say("subject")) + "&body=" + encodeURIComponent(body);
    }
  }

  function move(to) {
    const options = list.querySelectorAll("[role=option]");
    if (!options.length) return;
    if (active >= 0) options[active].setAttribute("aria-selected", "false");
    active = (to + options.length) % options.length;
    options[active].setAttribute("aria-selected", "true");
    options[active].scrollIntoView({ block: "nearest" });
    input.setAttribute("aria-activedescendant", options[active].id);
  }

  function empty() {
    input.value = "";
    room = FIRST;
    answer();
    input.focus();
  }

  input.addEventListener("focus", () => ready().catch(() => {}));
  input.addEventListener("input", () => {
    room = FIRST;
    exact = false;
    clearTimeout(timer);
    timer = setTimeout(answer, 120);
  });
  input.addEventListener("keydown", event => {
    if (event.isComposing) return;
    if (event.key === "ArrowDown") move(active + 1);
    else if (event.key === "ArrowUp") move(active < 0 ? -1 : active - 1);
    else if (event.key === "Escape" && input.value) empty();
    else if (event.key === "Enter") {
      // If no suggestion is chosen, hide a phone's keyboard, which covers the results.
      if (active >= 0) find("_option-" + active).click();
      else if (matchMedia("(pointer: coarse)").matches) input.blur();
    } else return;
    event.preventDefault();
  });
  more.addEventListener("click", async () => {
    room += FIRST;
    await answer();
    if (more.hidden) input.focus();
  });
  typed.addEventListener("click", async () => {
    exact = true;
    await answer();
    input.focus();
  });
  clear.addEventListener("click", empty);
  place.hidden = false;
  if (location.hash === "#_q") input.focus();
}
