/** The tables of an index, of which a search loads a few pieces; get(name) returns a promise of a file as text. */
function tables(index, get) {
  const files = new Map();
  const file = name => {
    if (!files.has(name)) {
      files.set(name, get(name).catch(fault => { files.delete(name); throw fault; }));
    }
    return files.get(name);
  };

  // The lines of a table whose keys are between two values, from a few files at most.
  async function lines(table, low, high, most) {
    const firsts = index[table] || [], some = [];
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

  const has = async (table, word) => (await beginning(table, word, 1)).some(one => one.word === word);

  // The pages with a stem: by number, how much it tells of each, from 0 to 1, and in which sentence it first is.
  async function pages(wanted) {
    const start = wanted + " ";
    for (const list of await lines("stems", wanted, wanted, 1)) {
      const line = list.find(one => one.startsWith(start));
      if (!line) continue;
      const [, count, strengths, places] = line.split(" "), found = new Map(), where = places.split(".");
      let n = 0;
      for (const group of strengths.split(",")) {
        let page = 0;
        for (const step of group.slice(1).split(".")) {
          page += parseInt(step, 36);
          found.set(page, { tells: parseInt(group[0], 36) / 35, sentence: parseInt(where[n++] || "0", 36) });
        }
      }
      return { found, count: parseInt(count, 36) };
    }
    return null;
  }

  // The pages of exactly this name (stems with spaces between them), and those whose name begins so.
  async function named(stems, open) {
    const exact = [], begun = [];
    for (const list of await lines("names", stems, open ? stems + "\uffff" : stems, 2)) {
      for (const line of list) {
        const [name, numbers] = line.split("\t");
        if (name === stems) exact.push(...numbers.split("."));
        else if (open && name.startsWith(stems)) begun.push(...numbers.split("."));
      }
    }
    const read = some => some.map(number => parseInt(number, 36));
    return { exact: read(exact), begun: read(begun).slice(0, 12) };
  }

  const rows = async page => JSON.parse(await file("shown" + Math.floor(page / index.each) + ".json"))[page % index.each];

  // A sentence of the site's texts, by its number.
  const sentence = async number =>
    (await file("said" + Math.floor(number / index.sentences) + ".txt")).split("\n")[number % index.sentences] || "";

  return { beginning, has, pages, named, rows, sentence };
}

// The most words and phrases of a query that are looked up, and the most that are looked up as slips for others.
const MOST = 7, MOST_SLIPS = 2;

/** Searches an index; get(name) returns a promise of one of its files as text. */
function searcher(index, get) {
  const { beginning, has, pages, named, rows, sentence } = tables(index, get);
  const stops = new Set(index.stop.split(" "));
  // From phrases to what they lead to, the longest first.
  const phrases = map => Object.entries(map).flatMap(([to, line]) => line.split("|").map(from => [from, to]))
    .sort((a, b) => b[0].length - a[0].length);
  const known = phrases(index.phrases), crisis = phrases(index.crisis);
  const common = new Set(index.common.split(" "));
  const root = index.english ? stem : endings(index.endings);
  // In other languages than English, a phrase that shows helplines is met only as it is written.
  const alarm = index.english ? stem : word => word;
  const small = word => /^[\0-\x7f]$/.test(word) || stops.has(word);
  // A word on few pages tells more than a word on all of them.
  const rarity = count => Math.log(1 + (Math.max(0, index.entries - count) + 0.5) / (count + 0.5));

  // The words that this may be a misspelling of: never of a word that dictionaries have. One typing error leaves
  // the first or the last half intact.
  async function meant(typed, begun) {
    if (typed.length < 4 || await has("real", root(typed))) return [];
    const half = Math.max(2, (typed.length - 1) >> 1);
    const [front, back] = await Promise.all([
      beginning("words", typed.slice(0, half), 3), beginning("back", reversed(typed.slice(-half)), 3)]);
    back.forEach(b => { b.word = reversed(b.word); });
    const near = new Map();
    for (const one of front.concat(back)) {
      const whole = slips(typed, one.word);
      one.slips = begun && typed.length > 4 && typed[0] === one.word[0] ? Math.min(whole, slips(typed, one.word, true) + 0.5) : whole;
      if (plausible(typed, one)) near.set(one.word, one);
    }
    const all = [...near.values()].sort((a, b) => a.slips - b.slips || b.common - a.common);
    return all.filter(one => one.slips === all[0].slips).slice(0, 3);
  }

  // Two words written as one, which the site writes apart: "longterm".
  async function apart(typed) {
    if (typed.length < 7) return null;
    const fronts = await beginning("words", typed.slice(0, 3), 2);
    for (const one of fronts.filter(f => f.word.length < typed.length - 2 && typed.startsWith(f.word)).reverse().slice(0, 3)) {
      const both = await Promise.all([pages(root(one.word)), pages(root(typed.slice(one.word.length)))]);
      if (both.every(Boolean)) return meet(both);
    }
    return null;
  }

  function meet([a, b]) {
    const found = new Map();
    a.found.forEach((at, page) => {
      const other = b.found.get(page);
      if (other) found.set(page, { tells: Math.min(at.tells, other.tells), sentence: at.sentence });
    });
    return found.size ? { found, count: found.size } : null;
  }

  // One word of a query, or the words that stand for it: the best of all for each page.
  async function look({ word, stems, begun, exact }, aid) {
    const tries = new Map(stems.map(one => [one, 1]));
    const also = (wanted, fit) => { if (!tries.has(wanted)) tries.set(wanted, fit); };
    let instead = "", found = await Promise.all([...tries.keys()].map(pages));
    if (!exact) {
      for (const one of stems) for (const other of (index.synonyms[one] || "").split(" ")) if (other) also(other, 0.75);
      if (word && begun) {
        const more = (await beginning("words", word, 2)).sort((a, b) => b.common - a.common).slice(0, 8);
        for (const one of more) also(root(one.word), found.some(Boolean) ? 0.3 : 0.7);
      }
      if (word && !found.some(Boolean) && tries.size === 1 && aid.left-- > 0) {
        const near = await meant(word, begun), two = !near.length && await apart(word);
        if (two) return best([two], [1], 1, { stems: [word], instead });
        for (const one of near) {
          also(root(one.word), 0.6 / Math.max(1, one.slips));
          for (const other of (index.synonyms[root(one.word)] || "").split(" ")) if (other) also(other, 0.45 / Math.max(1, one.slips));
        }
        if (near.length) instead = near[0].word;
      }
      found = await Promise.all([...tries.keys()].map(pages));
    }
    return best(found, [...tries.values()], common.has(word) || /^\d+$/.test(word) ? 0.45 : 1, { stems: [...tries.keys()].filter((_, i) => found[i]), instead });
  }

  function best(found, fits, weight, part) {
    const all = new Map();
    let count = 0;
    found.forEach((one, i) => {
      if (!one) return;
      one.found.forEach(({ tells, sentence }, page) => {
        const score = fits[i] * tells, before = all.get(page);
        if (!before || before.score < score) all.set(page, { score, sentence: sentence || before && before.sentence || 0 });
      });
      if (fits[i] >= 0.5) count = Math.max(count, one.count);
    });
    return { ...part, best: all, rare: all.size ? weight * rarity(Math.max(count, 1)) : 0 };
  }

  // What a query asks for: its telling words, with the phrases that the site knows in the site's own words.
  function parts(text, exact) {
    const typed = words(text), open = !/\s$/.test(text) && typed[typed.length - 1];
    const line = typed.map(root), asked = [], used = new Set();
    if (!exact) {
      for (const [phrase, to] of known) {
        const of = phrase.split(" "), at = line.findIndex((_, i) => of.every((one, k) => line[i + k] === one && !used.has(i + k)));
        if (at < 0) continue;
        of.forEach((_, k) => used.add(at + k));
        for (const one of to.split(" ")) asked.push({ word: "", stems: [one] });
      }
    }
    const left = typed.filter((_, i) => !used.has(i));
    const telling = left.filter(word => !small(word));
    const wanted = telling.length || asked.length ? telling : left;
    for (const word of new Set(wanted)) asked.push({ word, stems: [root(word)], begun: word === open && word.length > 2, exact });
    // Each costs a file or more: of a long question, what tells little is left out.
    return asked.sort((a, b) => common.has(a.word) - common.has(b.word)).slice(0, MOST);
  }

  // Spellings with and without a hyphen or a space: both of "non binary" also as "nonbinary".
  async function together(asked, text) {
    const plain = words(text), asks = new Set(asked.map(one => one.word));
    const chains = new Set(words(text, true).filter(word => !plain.includes(word)));
    plain.forEach((word, i) => { if (i && asks.has(word) && asks.has(plain[i - 1])) chains.add(plain[i - 1] + word); });
    const found = await Promise.all([...chains].slice(0, Math.max(0, MOST - asked.length)).map(async chain => ({ chain, at: await pages(root(chain)) })));
    for (const { chain, at } of found) {
      if (!at) continue;
      const halves = asked.filter(one => one.word && chain.includes(one.word));
      for (const half of halves) half.stems = half.stems.concat(root(chain));
      if (!halves.length) asked.push({ word: "", stems: [root(chain)] });
    }
  }

  // The sum over the words of a query, of which those that tell most decide.
  function sums(found) {
    const scores = new Map(), whole = found.reduce((sum, part) => sum + part.rare, 0) || 1;
    found.forEach((part, n) => part.best.forEach(({ score, sentence }, page) => {
      const sum = scores.get(page) || { page, score: 0, told: 0, parts: 0, places: new Map() };
      sum.score += part.rare * score;
      sum.told += part.rare * Math.min(1, score * 2.5);
      sum.parts++;
      if (sentence) sum.places.set(sentence, (sum.places.get(sentence) || 0) + part.rare);
      scores.set(page, sum);
    }));
    for (const one of scores.values()) one.score *= 0.2 + 0.8 * one.told / whole;
    return scores;
  }

  /** The best pages for a query, best first, with the stems to mark and the corrected words; exact means as typed. */
  async function search(text, exact) {
    const notes = await crises(text);
    if (notes.size) return danger(text, notes);
    const asked = parts(text, exact), name = words(text).map(root).join(" ");
    if (!exact) await together(asked, text);
    const aid = { left: MOST_SLIPS };
    const [found, names] = await Promise.all([
      Promise.all(asked.map(part => look(part, aid))), name ? named(name, name.length > 2 && !/\s$/.test(text)) : { exact: [], begun: [] }]);
    const scores = sums(found);
    const lift = (page, by) => {
      const one = scores.get(page) || { page, score: 0, told: 0, parts: 0, places: new Map() };
      one.score += by;
      scores.set(page, one);
    };
    names.begun.forEach(page => lift(page, 1));
    names.exact.forEach((page, i) => lift(page, 100 - i));
    const all = [...scores.values()].sort((a, b) => b.score - a.score || a.page - b.page);
    const top = all.find(one => one.score < 50) || { score: 0 };
    return {
      asked: asked.length,
      hits: all.filter(one => one.score > top.score / 5),
      stems: new Set(found.flatMap(part => part.stems)),
      instead: found.map((part, i) => [asked[i].word, part.instead]).filter(pair => pair[1]),
      notes,
    };
  }

  // In danger: the pages that the site names for it, then those that say the very words, and say them clearly.
  async function danger(text, notes) {
    const telling = [...new Set(words(text).filter(word => !small(word)))];
    const found = await Promise.all(telling.map(word => look({ word, stems: [root(word)], exact: true })));
    const first = [...new Set([...notes].flatMap(note => index.first[note] || []))];
    const rest = [...sums(found).values()]
      .filter(one => one.parts === telling.length && !first.includes(one.page) && one.score > 0.25)
      .sort((a, b) => b.score - a.score || a.page - b.page);
    return {
      asked: Math.max(1, telling.length), hits: first.map(page => ({ page, score: 100, places: new Map() })).concat(rest),
      stems: new Set(found.flatMap(part => part.stems)), instead: [], notes,
    };
  }

  /** The text that a result shows for a page: its summary, or the sentence that has more of the words. */
  async function shown(hit, stems) {
    const [href, title, summary, myth, start] = await rows(hit.page);
    const tells = text => new Set(words(text, true).map(root).filter(one => stems.has(one))).size;
    let text = summary;
    const [place] = [...hit.places || []].sort((a, b) => b[1] - a[1] || a[0] - b[0]);
    if (place && tells(title + " " + summary) < Math.min(hit.parts, stems.size)) {
      const said = await sentence(start + place[0] - 1);
      if (tells(said) > tells(summary)) text = said;
    }
    return { href, title, summary: text, myth, group: groupOf(hit.page) };
  }

  const groupOf = page => index.groups.filter(group => group[0] <= page).pop()[1];

  /** The content notes whose phrases a query has, word by word; "=drugged" is met only as it is written. */
  function certain(text) {
    const typed = words(text), line = " " + typed.map(alarm).join(" ") + " ", exact = " " + typed.map(word => "=" + word).join(" ") + " ";
    return new Set(crisis.filter(([phrase]) => (phrase[0] === "=" ? exact : line).includes(" " + phrase + " ")).map(([, note]) => note));
  }

  /** These, and those of words with typing errors, if the word as typed is in no dictionary and on no page. */
  async function crises(text) {
    const notes = certain(text), alone = crisis.filter(([phrase]) => phrase.length > 4 && !/[ =]/.test(phrase)), line = words(text);
    const add = more => more.forEach(note => notes.add(note));
    for (const [i, word] of line.entries()) {
      if (word.length < 4 || small(word) || await pages(root(word)) || await has("real", root(word))) continue;
      const near = word.length > 4 ? alone.filter(([phrase]) => word[0] === phrase[0] && slips(alarm(word), phrase) === 1) : [];
      add(near.map(([, note]) => note));
      for (const { word: likely } of (await meant(word)).reverse()) {
        line[i] = likely;
        add(certain(line.join(" ")));
      }
    }
    return notes;
  }

  return { search, shown, groupOf, certain, root };
}
