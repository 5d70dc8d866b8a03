/* Search in the reader's own browser, over an index split into small files (docs/decisions/0006).
   What is typed stays in this page's memory: never in its address, its history, a log or storage. */

// Words: the same as WordCutter and Stemmer in the generator; one file of cases tests both.
const ACCENTS = /[\u0300-\u036f\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u064b-\u065f\u0670]/g;
const FOLDS = { ß: "ss", æ: "ae", œ: "oe", ø: "o", ł: "l", đ: "d", ð: "d", þ: "th", ı: "i", ς: "σ" };
const SPACELESS = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmr}\p{sc=Mymr}]/u;

function words(text) {
  const folded = text.normalize("NFKD").toLowerCase().replace(ACCENTS, "").replace(/['’ʼ]/g, "")
    .replace(/[ßæœøłđðþıς]/g, c => FOLDS[c]);
  return (folded.match(/[\p{L}\p{N}\p{M}]+/gu) || []).flatMap(word => {
    const points = [...word];
    return points.length > 2 && SPACELESS.test(word) ? points.slice(1).map((p, i) => points[i] + p) : word;
  }).filter(word => word.length <= 40 && !/^[\0-\x7f]$/.test(word));
}

function stem(word) {
  if (!/^[a-z]{4,}$/.test(word)) return word;
  let w = /..ies$/.test(word) ? word.slice(0, -3) + "y" : word.replace(/([^sui])s$/, "$1");
  if (/...eed$/.test(w)) w = w.slice(0, -1);
  else {
    const verb = /^(.*?)(ingly|edly|ing|ed)$/.exec(w);
    if (verb && verb[1].length > 2 && /[aeiouy]/.test(verb[1])) w = verb[1];
  }
  w = w.replace(/^(.{4,}?)(ly|ness|ment)$/, "$1");
  if (w.length > 3) w = w.replace(/e$/, "");
  if (w.length > 3) w = w.replace(/([^aeiou])\1$/, "$1");
  return w.replace(/i$/, "y");
}

// How many typing errors separate two words; if the word is unfinished, only its beginning counts.
function slips(typed, word, begun) {
  let before = [], row = [...Array(word.length + 1).keys()];
  for (let i = 1; i <= typed.length; i++) {
    const next = [i];
    for (let j = 1; j <= word.length; j++) {
      const same = typed[i - 1] === word[j - 1];
      next[j] = Math.min(row[j] + 1, next[j - 1] + 1, row[j - 1] + (same ? 0 : 1));
      if (i > 1 && j > 1 && typed[i - 1] === word[j - 2] && typed[i - 2] === word[j - 1]) {
        next[j] = Math.min(next[j], before[j - 2] + 1);
      }
    }
    [before, row] = [row, next];
  }
  return begun ? Math.min(...row) : row[word.length];
}

const reversed = word => [...word].reverse().join("");

/** Searches an index; get(name) returns a promise of one of its files as text. */
function searcher(index, get) {
  const stops = new Set(index.stop.split(" "));
  const root = word => index.english ? stem(word) : word;
  const files = new Map();
  const file = name => {
    if (!files.has(name)) {
      files.set(name, get(name).catch(fault => { files.delete(name); throw fault; }));
    }
    return files.get(name);
  };

  // The lines of a table whose keys are between two values, from a few files at most.
  async function lines(table, low, high, most) {
    const firsts = index[table], some = [];
    for (let i = 0; i < firsts.length && some.length < most; i++) {
      if (firsts[i] <= high && !(firsts[i + 1] <= low)) some.push(file(table + i + ".txt"));
    }
    return (await Promise.all(some)).map(text => text.split("\n"));
  }

  // The words that begin with a text, each with its frequency.
  async function beginning(table, text, most) {
    const found = [];
    for (const list of await lines(table, text, text + "\uffff", most)) {
      let word = "";
      for (const line of list) {
        word = word.slice(0, parseInt(line[0], 36)) + line.slice(2);
        if (word.startsWith(text)) found.push({ word, common: parseInt(line[1], 36) });
      }
    }
    return found;
  }

  // The words that this may be a misspelling of. One typing error leaves the first or the last half intact.
  async function meant(typed, begun) {
    if (typed.length < 4) return [];
    const half = Math.max(2, (typed.length - 1) >> 1);
    const [front, back] = await Promise.all([
      beginning("words", typed.slice(0, half), 3), beginning("back", reversed(typed.slice(-half)), 3)]);
    back.forEach(b => { b.word = reversed(b.word); });
    const near = new Map();
    for (const one of front.concat(back)) {
      if (Math.abs(one.word.length - typed.length) > 2 && !begun) continue;
      one.slips = Math.min(slips(typed, one.word), begun ? slips(typed, one.word, true) + 0.5 : 9);
      if (one.slips < (typed.length < 8 ? 2 : 3)) near.set(one.word, one);
    }
    const all = [...near.values()].sort((a, b) => a.slips - b.slips || b.common - a.common);
    return all.filter(one => one.slips === all[0].slips).slice(0, 3);
  }

  // The pages with a stem: by number, its relevance to each, from 0 to 1; and how many there are.
  async function pages(wanted) {
    const start = wanted + " ";
    for (const list of await lines("pages", wanted, wanted, 1)) {
      const line = list.find(one => one.startsWith(start));
      if (!line) continue;
      const [, count, strengths] = line.split(" "), found = new Map();
      for (const group of strengths.split(",")) {
        let page = 0;
        for (const step of group.slice(1).split(".")) {
          page += parseInt(step, 36);
          found.set(page, parseInt(group[0], 36) / 35);
        }
      }
      return { found, count: parseInt(count, 36) };
    }
    return null;
  }

  // One word of a query: every stem it may mean, and the score of the best of them for each page.
  async function look(word, begun) {
    const tries = new Map();
    const also = (wanted, fit) => {
      if (!tries.has(wanted)) tries.set(wanted, fit);
      for (const other of (index.synonyms[wanted] || "").split(" ")) if (other && !tries.has(other)) tries.set(other, fit * 0.75);
    };
    also(root(word), 1);
    let found = await Promise.all([...tries.keys()].map(pages)), instead = "";
    if (begun) {
      const more = await beginning("words", word, 2);
      more.sort((a, b) => b.common - a.common);
      for (const one of more) if (tries.size < 8) also(root(one.word), 0.7);
    }
    if (!found.some(Boolean) && tries.size === 1) {
      const near = await meant(word, begun);
      for (const one of near) also(root(one.word), 0.6 / one.slips);
      if (near.length) instead = near[0].word;
    }
    found = await Promise.all([...tries.keys()].map(pages));
    const best = new Map();
    let count = 1;
    [...tries.values()].forEach((fit, i) => {
      if (!found[i]) return;
      for (const [page, tells] of found[i].found) best.set(page, Math.max(best.get(page) || 0, fit * tells));
      count = Math.max(count, found[i].count, best.size);
    });
    // A word on few pages tells more than a word on all of them.
    const rare = Math.log(1 + index.entries / count);
    best.forEach((tells, page) => best.set(page, rare * tells));
    return { best, instead, stems: [...tries.keys()].filter((_, i) => found[i]) };
  }

  /** The best pages for a query, best first, with the stems to mark and the corrected words. */
  async function search(text) {
    const typed = words(text), telling = typed.filter(word => !(index.english && stops.has(word)));
    const asked = [...new Set(telling)];
    const open = !/\s$/.test(text) && typed[typed.length - 1];
    const parts = await Promise.all(asked.map(word => look(word, word === open)));
    const scores = new Map();
    for (const { best } of parts) {
      for (const [page, score] of best) {
        const sum = scores.get(page) || { page, score: 0, of: 0 };
        sum.score += score;
        sum.of++;
        scores.set(page, sum);
      }
    }
    const all = [...scores.values()];
    for (const one of all) one.score *= one.of / asked.length;
    all.sort((a, b) => b.score - a.score || a.page - b.page);
    return {
      asked: asked.length,
      hits: all.filter(one => one.score > all[0].score / 5),
      stems: new Set(parts.flatMap(part => part.stems)),
      instead: parts.map((part, i) => [asked[i], part.instead]).filter(pair => pair[1]),
    };
  }

  /** The text that a result shows for a page. */
  async function shown(page) {
    const rows = JSON.parse(await file("shown" + Math.floor(page / index.each) + ".json"));
    const [href, title, summary, myth] = rows[page % index.each];
    return { href, title, summary, myth, group: groupOf(page) };
  }

  const groupOf = page => index.groups.filter(group => group[0] <= page).pop()[1];

  /** The content notes that a query matches, allowing for typing errors. */
  function crises(text) {
    const stems = words(text).map(root), line = " " + stems.join(" ") + " ";
    return new Set(Object.keys(index.crisis)
      .filter(phrase => line.includes(" " + phrase + " ")
        || phrase.length > 4 && stems.some(one => one.length > 4 && slips(one, phrase) < 2))
      .map(phrase => index.crisis[phrase]));
  }

  return { search, shown, groupOf, crises, root };
}

// The page.
const place = document.querySelector("[data-search]");
if (place) start(place);

function start(place) {
  const find = id => document.getElementById(id);
  const input = find("_q"), list = find("_results"), status = find("_found"), more = find("_more"), clear = find("_clear");
  const FIRST = 12;
  let engine, timer, asked = 0, active = -1, room = FIRST;

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
    if (one.summary) link.append(marked("span", "", one.summary, stems, root));
    return link;
  }

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
    more.hidden = true;
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
      help(e.crises(text));
      const result = await e.search(text);
      const some = await Promise.all(result.hits.slice(0, room).map(hit => e.shown(hit.page)));
      if (turn === asked) show(e, result, some);
    } catch {
      if (turn !== asked) return;
      close();
      document.documentElement.classList.remove("searching");
      status.textContent = say("unreachable");
    }
  }

  function show(e, result, some) {
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
    const changed = result.instead.map(([typed, word]) => say("read", { typed, word: word.normalize("NFC") }) + " ").join("");
    status.textContent = changed + (!result.asked ? say("more") : hits.length === 0 ? say("none")
      : more.hidden ? say("found", { count: hits.length }) : say("best-of", { count: hits.length, shown: some.length }));
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
  clear.addEventListener("click", empty);
  place.hidden = false;
  if (location.hash === "#_q") input.focus();
}
