/* The directory's index, in files that are loaded on demand: output/directory/DirectoryIndex.java writes them. */
"use strict";

function directoryIndex(address, listings, chunk) {
  const DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
  const DIGIT = new Uint8Array(128);
  [...DIGITS].forEach((digit, value) => { DIGIT[digit.charCodeAt(0)] = value; });
  const EARTH = 6371.0088; // its mean radius in kilometres (IUGG)
  const WORDS = Math.ceil(listings / 32);
  const loading = new Map();

  /* Lets the browser answer a key, or paint, every few milliseconds. */
  let since = 0;
  async function breathe() {
    if (performance.now() - since < 8) return;
    await new Promise((go) => setTimeout(go));
    since = performance.now();
  }

  /* The latest answer to a question: each group of choices asks the same. */
  const latest = new Map();
  function remember(question, of, answer) {
    const key = JSON.stringify(of);
    let [before, known] = latest.get(question) || [];
    if (before !== key) {
      known = answer();
      known.catch(() => latest.delete(question));
      latest.set(question, [key, known]);
    }
    return known;
  }

  /* Loads a file of the index once. A failure isn't cached, so that it can be tried again. */
  function load(name) {
    if (!loading.has(name)) {
      const file = fetch(address + name + ".json", { credentials: "omit", referrerPolicy: "no-referrer" })
        .then((answer) => answer.ok ? answer.json() : Promise.reject(new Error(name + ": " + answer.status)));
      file.catch(() => loading.delete(name));
      loading.set(name, file);
    }
    return loading.get(name);
  }

  /* Numbers with five bits per digit, lowest first; a sixth bit says that more digits follow. */
  function numbers(text) {
    const found = [];
    let number = 0, shift = 0;
    for (let i = 0; i < text.length; i++) {
      const value = DIGIT[text.charCodeAt(i)];
      number += (value & 31) << shift;
      shift += 5;
      if (value < 32) {
        found.push(number);
        number = shift = 0;
      }
    }
    return found;
  }

  /* A set of listings: a bit for each. */
  const none = () => new Uint32Array(WORDS);
  const add = (is, id) => { is[id >> 5] |= 1 << (id & 31); };
  const has = (is, id) => is[id >> 5] >>> (id & 31) & 1;
  const both = (a, b) => a.map((bits, i) => bits & b[i]);
  const either = (a, b) => a.map((bits, i) => bits | b[i]);
  const all = none();
  for (let id = 0; id < listings; id++) add(all, id);
  function size(is) {
    let count = 0;
    for (let bits of is) for (; bits; bits &= bits - 1) count++;
    return count;
  }
  function members(is) {
    const ids = [];
    for (let id = 0; id < listings; id++) if (has(is, id)) ids.push(id);
    return ids;
  }

  /* Reads a set: "b" and six bits per digit, or "g" and the gaps between its members. Sets are read once. */
  const known = new Map();
  function set(text) {
    if (!text) return none();
    if (known.has(text)) return known.get(text);
    const is = none();
    if (text[0] === "b") {
      for (let i = 1, id = 0; i < text.length; i++) {
        for (let bits = DIGIT[text.charCodeAt(i)], end = Math.min(id + 6, listings); id < end; id++, bits >>= 1) if (bits & 1) add(is, id);
      }
    } else {
      let at = 0;
      for (const gap of numbers(text.slice(1))) {
        at += gap;
        add(is, at++);
      }
    }
    known.set(text, is);
    return is;
  }

  /* Listings with any of the values, or with all of them. */
  async function having(facet, values, each = false) {
    const file = await load(facet), sets = [];
    for (const value of values) {
      sets.push(set(file[value]));
      await breathe();
    }
    return sets.reduce(each ? both : either);
  }

  /* The areas of a country, and the country of an area. */
  async function areas(place) {
    const countries = await load("countries");
    return { country: countries[place], within: Object.keys(countries).filter((area) => countries[area] === place) };
  }

  /* Who serves a place in one of the formats: in person there, or by video or phone. A country includes its areas. */
  async function reaching(place, formats) {
    const remote = formats.filter((format) => format !== "in-person");
    const { country, within } = await areas(place);
    let near = await having("place-in-person", [place, ...within]);
    let far = await having("place-remote", [place, ...within, country]); // and those who may practise in all of the country
    if (formats.length && remote.length === formats.length) near = none();
    if (formats.length) far = remote.length ? both(far, await having("format", remote)) : none();
    return either(near, far);
  }

  /* The currencies, and for each listing the number of its own (from 1) and its lowest fee. */
  async function fees() {
    const file = await load("fees");
    file.read = file.read || { names: file.currencies, of: numbers(file.of), from: numbers(file.from) };
    return file.read;
  }

  /* Listings whose lowest fee is at most an amount, or that lower their fees. */
  async function affordable(most, currency) {
    const { names, of, from } = await fees(), is = none(), wanted = names.indexOf(currency) + 1;
    await breathe();
    for (let id = 0; id < listings; id++) if (of[id] === wanted && from[id] <= most) add(is, id);
    for (const id of members(await having("sliding-scale", ["offered"]))) if (of[id] === wanted) add(is, id);
    return is;
  }

  async function currencies(place) {
    const { names, of } = await fees(), is = place ? await reaching(place, []) : all;
    const counts = names.map((currency) => ({ currency, n: 0 }));
    for (const id of members(is)) if (of[id]) counts[of[id] - 1].n++;
    return counts.sort((a, b) => b.n - a.n).map(({ currency }) => currency);
  }

  async function towns() {
    const file = await load("towns");
    if (!file.read) {
      const read = [];
      for (const [name, north, east] of file.towns) {
        read.push({ name, plain: plain(name), north: north / 100, east: east / 100 });
        await breathe();
      }
      file.read = read;
    }
    return file.read;
  }

  /* The great-circle distance in kilometres by the haversine formula:
     R. W. Sinnott, "Virtues of the Haversine", Sky & Telescope 68 (1984), p. 158. */
  function distance(a, b) {
    const radians = (degrees) => degrees * Math.PI / 180;
    const half = (x, y) => Math.sin(radians(y - x) / 2) ** 2;
    const h = half(a.north, b.north)
      + Math.cos(radians(a.north)) * Math.cos(radians(b.north)) * half(a.east, b.east);
    return 2 * EARTH * Math.asin(Math.min(1, Math.sqrt(h)));
  }

  /* How far each town is, and in which each listing is. */
  const around = (from) => remember("around", from, async () => {
    const file = await load("towns"), places = await towns();
    file.in = file.in || numbers(file.of);
    await breathe();
    return { places, of: file.in, away: places.map((town) => distance(from, town)) };
  });

  async function near(town, within) {
    const { of, away } = await around(town), is = none();
    for (let id = 0; id < listings; id++) if (of[id] && away[of[id] - 1] <= (within || Infinity)) add(is, id);
    return is;
  }

  /* The listings that match the choices, but for those of one facet. */
  async function matching(chosen, but = "") {
    let is = all;
    for (const [facet, values] of chosen.facets) {
      if (facet === but || facet === "format" && chosen.place && but !== "place") continue; // see reaching()
      is = both(is, await having(facet, values, facet === "accessibility"));
    }
    if (chosen.place && but !== "place") {
      is = both(is, await reaching(chosen.place, but === "format" ? [] : chosen.facets.get("format") || []));
    }
    const { most, currency, town, within } = chosen;
    if (most && but !== "most") is = both(is, await remember("most", [most, currency], () => affordable(most, currency)));
    if (town && but !== "town") is = both(is, await remember("near", [town, within], () => near(town, within)));
    return is;
  }

  /* In the directory's order, or nearest first: sorted by towns, since listings are many. */
  async function find(chosen) {
    const ids = members(await matching(chosen)), { town } = chosen;
    await breathe();
    if (!town) return ids.map((id) => ({ id }));
    const { places, of, away } = await around(town), at = new Map();
    for (const id of ids) {
      const km = away[of[id] - 1], there = at.get(km);
      if (there) there.push(id);
      else at.set(km, [id]);
    }
    await breathe();
    return [...at].sort(([a], [b]) => a - b).flatMap(([km, some]) => some.map((id) => ({ id, km, town: places[of[id] - 1].name })));
  }

  /* How many each value of a facet would give, with the other choices as they are. */
  async function counts(chosen, facet, values) {
    const is = await matching(chosen, facet === "accessibility" ? "" : facet);
    const counted = [];
    for (const value of values) {
      let some;
      if (facet === "place") some = await reaching(value, chosen.facets.get("format") || []);
      else if (facet === "format" && chosen.place) some = await reaching(chosen.place, [value]);
      else some = await having(facet, [value]);
      counted.push(size(both(is, some)));
    }
    return counted;
  }

  function cards(matches) {
    return Promise.all(matches.map(async (match) => {
      const file = await load("cards-" + Math.floor(match.id / chunk));
      return { ...match, ...file[match.id % chunk] };
    }));
  }

  const FOLDS = { ß: "ss", æ: "ae", œ: "oe", ø: "o", ł: "l", đ: "d", ð: "d", þ: "th", ı: "i" };
  function plain(text) {
    return (text.normalize("NFKD").toLowerCase().replace(/[\p{M}'’ʼ`]/gu, "").replace(/[ßæœøłđðþı]/g, (c) => FOLDS[c])
      .match(/[\p{L}\p{N}]+/gu) || []).join(" ");
  }

  /* Towns of the gazetteer by the beginning of a name, or of a postcode, the exact and the larger first. */
  async function places(typed) {
    const near = await load("near");
    const british = /^([a-z]{1,2})\d[a-z\d]?(\s*\d[a-z]{0,2})?$/i.exec(typed.trim()), american = /^(\d{3})\d\d(-\d{4})?$/.exec(typed.trim());
    const code = british || american, key = code ? "#" + code[1].toLowerCase() : plain(typed);
    if (!key) return [];
    const end = code ? key : key + "\uffff";
    const found = new Map(), some = [];
    near.firsts.forEach((first, i) => {
      if (first <= end && !(near.firsts[i + 1] <= key) && some.length < 3) some.push(i);
    });
    for (const file of await Promise.all(some.map((i) => load("near-" + i)))) {
      await breathe();
      for (const [name, town, area, north, east, people] of file) {
        if (code ? name !== key : !name.startsWith(key)) continue;
        const label = town + ", " + near.labels[area] + (code ? " (" + typed.trim().toUpperCase() + ")" : "");
        const exact = name === key, before = found.get(label);
        if (before && (before.exact || !exact)) continue;
        found.set(label, { name: label, area, north: north / 100, east: east / 100, exact, people });
      }
    }
    return [...found.values()].sort((a, b) => b.exact - a.exact || b.people - a.people || (a.name < b.name ? -1 : 1));
  }

  return { find, counts, cards, towns, places, plain, currencies, breathe };
}
