/* Shows which listings match, and what to try if none does. Text from listings is inserted as text. */
"use strict";

(() => {
  const byId = (id) => document.getElementById(id);
  const root = byId("_directory");
  const nav = root && root.querySelector(".facets");
  if (!nav || !root.dataset.index) return;

  // Messages in the page's language, which the page contains (themes/*/messages/).
  const messages = JSON.parse(root.dataset.words), language = document.documentElement.lang;
  const plurals = new Intl.PluralRules(language), numbers = new Intl.NumberFormat(language);
  const say = (key, values = {}) => {
    const forms = messages[key];
    const text = typeof forms === "string" ? forms : forms[plurals.select(values.count)] || forms.other;
    return text.replace(/\{([A-Za-z0-9-]+)\}/g, (hole, name) =>
      typeof values[name] === "number" ? numbers.format(values[name]) : values[name]);
  };

  const PAGE = 10, AT_ONCE = 3, FRAME = 17;
  const box = byId("_filter"), count = byId("_count"), chips = byId("_chips");
  const found = byId("_matching"), listing = byId("_listing");
  const unfiltered = count.textContent;
  const wide = matchMedia("(min-width: 60em)");
  const copy = (id) => byId(id).content.cloneNode(true).firstElementChild;
  const { index, listings, chunk } = root.dataset;
  const engine = directoryIndex(index, Number(listings), Number(chunk)), { find, counts, cards, breathe } = engine;
  const filter = directoryForm(nav, copy, engine, say);
  let turns = 0; // an outdated answer is not shown

  const kilometres = (km) => say("distance", { km: Math.round(km), miles: Math.round(km / 1.609344) });

  function card(data) {
    const item = copy("_card");
    const put = (selector, text) => {
      const part = item.querySelector(selector);
      if (text) part.textContent = text;
      else part.closest("li > *").remove();
    };
    item.querySelector("a").href = data.href;
    put("a", data.title);
    put(".initial", Array.from(data.title)[0]);
    put(".away", data.town && (data.km < 1 ? say("in", { town: data.town }) : say("away", { distance: kilometres(data.km) })));
    put(".differs", data.differs);
    put(".summary", data.summary);
    put(".checked span", data.checked);
    if (!data.sample) put(".invented", "");
    for (const fact of data.facts) {
      const line = document.createElement("li");
      line.textContent = fact;
      item.querySelector(".facts").append(line);
    }
    return item;
  }

  async function cardsOf(matches, differs = () => "") {
    const items = [];
    for (const data of await cards(matches)) {
      items.push(card({ ...data, differs: differs(data) }));
      await breathe();
    }
    return items;
  }

  function button(text, press) {
    const made = document.createElement("button");
    made.type = "button";
    made.textContent = text;
    made.addEventListener("click", press);
    return made;
  }

  /* Adds cards a few in each frame, so that a slow phone can answer in between. */
  async function spread(items, list) {
    for (let i = 0; i < items.length; i += AT_ONCE) {
      if (i) await new Promise((go) => setTimeout(go, FRAME));
      list.append(...items.slice(i, i + AT_ONCE));
    }
  }

  async function next(matches, list, shown) {
    const items = await cardsOf(matches.slice(shown, shown + PAGE));
    const left = matches.length - shown - items.length;
    const more = left > 0 && button(say("more", { count: left }), async () => {
      try {
        const after = await next(matches, list, shown + PAGE);
        more.replaceWith(...after.more ? [after.more] : []);
        spread(after.items, list);
        after.items[0].querySelector("a").focus();
      } catch {
        failed();
      }
    });
    return { items, more };
  }

  // What readers can change, the easiest first. A place is never dropped: its law decides.
  const CHANGEABLE = ["within", "town", "most", "sliding-scale", "accepting", "format", "insurance", "modality", "specialty", "clients",
    "affirming", "language", "accessibility"];
  const NEAR = 2;

  /* For each choice that can be changed, who matches the others. */
  async function nearest(current) {
    const ways = [], used = filter.parts(), now = filter.chosen();
    const offer = async (key, text, change, apply, differs) => {
      if (!current()) return;
      const chosen = { ...filter.chosen() };
      change(chosen);
      const matches = await find(chosen);
      if (matches.length) ways.push({ key, n: matches.length, text: text(matches), apply, some: matches.slice(0, NEAR), differs });
    };
    if (now.within) {
      await offer("within",
        ([{ town, km }]) => say("any-distance", { town, distance: kilometres(km) }),
        (chosen) => { chosen.within = 0; }, () => filter.anyDistance(), () => "");
    }
    for (const key of new Set(used.map((part) => part.key))) {
      if (key === "place") continue;
      const these = used.filter((part) => part.key === key);
      const names = these.map((part) => say("quoted", { filter: part.label })).join(", ");
      await offer(key,
        (matches) => say("without", { filters: names, count: matches.length }),
        (chosen) => {
          if (key === "town") chosen.town = null;
          else if (key in chosen) chosen[key] = "";
          else chosen.facets.delete(key);
        },
        () => these.forEach((part) => part.drop()),
        (card) => key === "most" ? card.fee || say("no-fee") : key === "town" ? "" : say("differs", { filters: names }));
    }
    if (!ways.length && now.place && used.length > 1) {
      const others = used.filter((part) => part.key !== "place");
      await offer("all", (matches) => say("only-place", { count: matches.length }),
        (chosen) => { Object.assign(chosen, { facets: new Map(), town: null, within: 0, most: 0 }); },
        () => others.forEach((part) => part.drop()), () => "");
    }
    return ways.sort((a, b) => CHANGEABLE.indexOf(a.key) - CHANGEABLE.indexOf(b.key));
  }

  async function offers(ways) {
    const list = document.createElement("ul");
    list.className = "instead";
    for (const { text, apply, some, differs } of ways) {
      const item = document.createElement("li"), close = document.createElement("ul");
      close.className = "cards";
      close.append(...await cardsOf(some, differs));
      item.append(button(text, () => { apply(); changed(); count.focus(); }), close);
      list.append(item);
    }
    return list;
  }

  function showChips() {
    chips.replaceChildren(...filter.parts().map((part, at) => {
      const item = copy("_chip");
      item.querySelector(".text").textContent = part.label;
      item.firstChild.addEventListener("click", () => {
        part.drop();
        changed();
        const next = chips.children[Math.min(at, chips.children.length - 1)];
        (next || box).firstElementChild.focus();
      });
      return item;
    }));
  }

  function put(text, matches, ...parts) {
    found.replaceChildren(...parts);
    listing.hidden = chips.children.length > 0;
    count.textContent = text;
    byId("_show").textContent = matches ? say("show", { count: matches }) : say("showList");
  }

  async function tally(turn) {
    if (turn === turns) await filter.count(counts, () => turn === turns);
  }

  async function show() {
    const turn = ++turns;
    showChips();
    if (!chips.children.length) {
      put(unfiltered, 0);
      return turn > 1 ? tally(turn).catch(failed) : undefined;
    }
    try {
      await breathe();
      if (turn !== turns) return;
      const matches = await find(filter.chosen());
      if (!matches.length) {
        const ways = await nearest(() => turn === turns);
        if (turn !== turns) return;
        const list = await offers(ways);
        if (turn === turns) put(say(ways.length ? "nearest" : filter.chosen().place ? "none-there" : "none"), 0, list);
        return tally(turn);
      }
      const list = document.createElement("ul");
      list.className = "cards";
      const { items, more } = await next(matches, list, 0);
      if (turn !== turns) return;
      put(say(matches[0].town ? "match-nearest" : "match", { count: matches.length }), matches.length, list);
      await spread(items, list);
      if (turn !== turns) return;
      if (more) found.append(more);
      await tally(turn);
    } catch {
      if (turn === turns) failed();
    }
  }

  /* Without the index, the links to the same lists come back. */
  function failed() {
    turns++;
    chips.replaceChildren();
    put(say("failed"), 0);
    filter.form.replaceWith(nav);
    box.open = true;
  }

  function changed() {
    filter.save();
    return show();
  }

  const restore = () => filter.restore().then((asked) => asked && show(), failed);

  filter.form.addEventListener("change", async (event) => {
    if (event.target === filter.town) await filter.readTown().catch(failed);
    if (event.target === filter.place) await filter.readCurrency().catch(failed);
    changed();
  });
  filter.town.addEventListener("focus", () => filter.offerTowns().catch(failed));
  filter.most.addEventListener("focus", () => filter.readCurrency().catch(failed));
  let typing;
  filter.town.addEventListener("input", () => {
    clearTimeout(typing);
    typing = setTimeout(() => filter.offerTowns().catch(failed), 150);
  });
  byId("_clear-all").addEventListener("click", () => {
    filter.clear();
    changed();
    count.focus();
  });
  byId("_show").addEventListener("click", () => {
    box.open = wide.matches;
    count.focus();
  });
  addEventListener("hashchange", restore);
  box.open = wide.matches;
  restore();
})();
