/* The directory's index: the features, places and card
   texts of all listings. Its files are loaded on demand; output/directory/DirectoryIndex.java writes them. */
"use strict";

function directoryIndex(address, listings, chunk) {
  const DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
  const DIGIT = new Map([...DIGITS].map((digit, value) => [digit, value]));
  const EARTH = 6371.0088; // its mean radius in kilometres (IUGG)
  const loading = new Map();

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
    for (const digit of text) {
      const value = DIGIT.get(digit);
      number += (value & 31) << shift;
      shift += 5;
      if (value < 32) {
        found.push(number);
        number = shift = 0;
      }
    }
    return found;
  }

  /* A set of listings: one byte for each, 1 if it is in the set. */
  const none = () => new Uint8Array(listings);
  const both = (a, b) => a.map((is, i) => is & b[i]);
  const either = (a, b) => a.map((is, i) => is | b[i]);

  /* Reads a set: "b" and six bits per digit, or "g" and the gaps between its members. */
  function set(text) {
    const is = none();
    if (!text) return is;
    if (text[0] === "b") {
      return is.map((_, i) => DIGIT.get(text[1 + Math.floor(i / 6)]) >> i % 6 & 1);
    }
    let at = 0;
    for (const gap of numbers(text.slice(1))) {
      at += gap;
      is[at++] = 1;
    }
    return is;
  }

  /* Listings with any of the values, or with all of them. */
  async function having(facet, values, each = false) {
    const file = await load(facet);
    return values.map((value) => set(file[value])).reduce(each ? both : either);
  }

  /* Listings that serve a place in one of the formats: in person there, or by video or phone. */
  async function reaching(place, formats) {
    const remote = formats.filter((format) => format !== "in-person");
    let near = await having("place-in-person", [place]);
    const country = (await load("countries"))[place]; // those who may practise in all of it
    let far = await having("place-remote", [place, country]);
    if (formats.length && remote.length === formats.length) near = none();
    if (formats.length) far = remote.length ? both(far, await having("format", remote)) : none();
    return either(near, far);
  }

  async function towns() {
    const file = await load("towns");
    return file.towns.map(([name, north, east]) => ({ name, north: north / 100, east: east / 100 }));
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

  /* Listings with in-person sessions, nearest to a town first, each with its distance and place. */
  async function nearest(ids, name, within) {
    const all = await towns();
    const from = all.find((town) => town.name === name);
    const of = numbers((await load("towns")).of);
    const away = all.map((town) => distance(from, town));
    return ids.filter((id) => of[id] && away[of[id] - 1] <= within)
      .map((id) => ({ id, km: away[of[id] - 1], town: all[of[id] - 1].name }))
      .sort((a, b) => a.km - b.km || a.id - b.id);
  }

  /* The listings that match the choices, in the directory's order or nearest first. */
  async function find(chosen) {
    let is = none().fill(1);
    for (const [facet, values] of chosen.facets) {
      if (facet === "format" && chosen.place) continue; // a format in that place, see reaching()
      is = both(is, await having(facet, values, facet === "accessibility"));
    }
    if (chosen.place) is = both(is, await reaching(chosen.place, chosen.facets.get("format") || []));
    const ids = [];
    is.forEach((yes, id) => yes && ids.push(id));
    return chosen.town
      ? nearest(ids, chosen.town, chosen.within || Infinity) : ids.map((id) => ({ id }));
  }

  /* The cards of some matches, each with its match. */
  function cards(matches) {
    return Promise.all(matches.map(async (match) => {
      const file = await load("cards-" + Math.floor(match.id / chunk));
      return { ...match, ...file[match.id % chunk] };
    }));
  }

  return { find, cards, towns };
}
