/* Search in the reader's own browser, over an index split into small files (docs/decisions/0006).
   What is typed stays in this page's memory: never in its address, its history, a log or storage. */

// Words: the same as WordCutter and Stemmer in the generator; one file of cases tests both.
const ACCENTS = /[\u0300-\u036f\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u064b-\u065f\u0670]/g;
const FOLDS = { ß: "ss", æ: "ae", œ: "oe", ø: "o", ł: "l", đ: "d", ð: "d", þ: "th", ı: "i", ς: "σ", ى: "ي", ة: "ه", ٱ: "ا" };
const SPACELESS = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmr}\p{sc=Mymr}]/u;
// Soft hyphens, word joiners and the line that lengthens Arabic letters; and apostrophes.
const UNSEEN = /[\u00ad\u2060\ufeff\u0640'’ʼ]/g;
// Words that are written as one, with a mark between them: non-binary, R&D, U=U.
const CHAIN = /[\p{L}\p{N}\p{M}]+(?:[-\u2010&=+/.][\p{L}\p{N}\p{M}]+)*/gu;
const WORD = /[\p{L}\p{N}\p{M}]+/gu;

/** The words of a text; joined, also the words that hyphens divide, as one word after its parts. */
function words(text, joined) {
  const folded = text.normalize("NFKD").toLowerCase().replace(UNSEEN, "").replace(ACCENTS, "")
    .replace(/[ßæœøłđðþıςىةٱ]/g, c => FOLDS[c]);
  return (folded.match(CHAIN) || []).flatMap(chain => {
    const parts = chain.match(WORD), cut = parts.flatMap(pieces);
    const one = parts.length > 1 && (!/[&=+/.]/.test(chain) || parts.some(part => part.length === 1));
    return joined && one ? cut.concat(parts.join("")) : cut;
  }).filter(word => word.length <= 40);
}

function pieces(word) {
  const points = [...word];
  return points.length > 2 && SPACELESS.test(word) ? points.slice(1).map((p, i) => points[i] + p) : [word];
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

// Removes the endings of other languages, in steps such as "3 res>r s>": the first that a word has becomes what follows it, if at least
// so many letters are left. "^al>" is a beginning. The same as Endings in the generator.
function endings(steps) {
  const all = steps.map(step => step.split(" ")).map(([least, ...rules]) => [least, rules.map(rule => rule.split(">"))]);
  const without = (word, [least, rules]) => {
    for (const [end, put] of rules) {
      const first = end[0] === "^", text = first ? end.slice(1) : end, left = word.length - text.length;
      if (left >= least && first && word.startsWith(text)) return put + word.slice(text.length);
      if (left >= least && !first && word.endsWith(text)) return word.slice(0, left) + put;
    }
    return word;
  };
  return word => word.length < 4 || /[0-9]/.test(word) ? word : all.reduce(without, word);
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

/** Whether a word that nobody knows may be a slip for another one: the shorter, the more alike they must be. */
function plausible(typed, one) {
  const { word, common } = one, first = typed[0] === word[0];
  if (typed.length < 5) return first && one.slips === 1 && [...typed].sort().join("") === [...word].sort().join("");
  if (typed.length < 8) return one.slips < 2 && (first || typed.length > 5 && common > 3);
  return one.slips < (first ? 3 : 2);
}
