// The editor's panel, shown beside a page of the preview and never published: what was found in it, which pages link to
// it, what it cites. Reloads the page when it has changed. Texts come from content and are set as text, never as HTML.
(() => {
  "use strict";
  const host = document.createElement("candor-desk");
  const root = host.attachShadow({ mode: "open" });
  const link = document.createElement("link");
  link.rel = "stylesheet";
  link.href = "/_candor/desk.css";
  root.append(link);
  document.body.append(host);

  const here = location.pathname;
  const version = document.currentScript.dataset.version; // of the page as it was sent
  let open = null; // whether the editor chose; null until then

  const make = (name, text, ...children) => {
    const element = document.createElement(name);
    if (text) element.textContent = text;
    element.append(...children);
    return element;
  };

  const section = (title, items) =>
    items.length ? [make("h2", title), make("ul", "", ...items.map((item) => make("li", "", item)))] : [];

  const named = (one) => {
    if (!one.address) return make("span", one.name);
    const a = make("a", one.name);
    a.href = one.address;
    return a;
  };

  const finding = (one) => {
    const item = make("div", "");
    item.className = "finding " + one.severity;
    item.append(make("b", one.severity), make("span", " " + one.message));
    item.append(make("code", one.place + " " + one.rule));
    if (one.line.trim()) item.append(make("pre", one.line.trim()));
    if (one.suggestion) item.append(make("p", one.suggestion));
    const why = make("a", "Explain this rule");
    why.href = "/_candor/rules/" + one.rule;
    item.append(make("p", "", why));
    const place = inPage(one);
    if (place) {
      const show = make("button", "Show me");
      show.type = "button";
      show.addEventListener("click", () => place.startContainer.parentElement.scrollIntoView({ block: "center" }));
      item.append(show);
    }
    return item;
  };

  // Where a finding's words are in the page, if they can be found there.
  const inPage = (one) => {
    const words = one.text.replace(/[[\]*_`]/g, "").split("|").pop().trim();
    const main = document.querySelector("main");
    if (words.length < 3 || !main) return null;
    const walker = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = node.data.indexOf(words);
      if (at >= 0) {
        const range = document.createRange();
        range.setStart(node, at);
        range.setEnd(node, at + words.length);
        return range;
      }
    }
    return null;
  };

  const underline = (found) => {
    if (!window.Highlight || !CSS.highlights) return;
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      "::highlight(candor-error){text-decoration:wavy underline #d4351c 2px}" +
        "::highlight(candor-warning){text-decoration:wavy underline #b58105 2px}");
    document.adoptedStyleSheets = [sheet];
    for (const severity of ["error", "warning"]) {
      const ranges = found.filter((one) => one.severity === severity).map(inPage).filter(Boolean);
      CSS.highlights.set("candor-" + severity, new Highlight(...ranges));
    }
  };

  const show = (desk) => {
    const found = [...desk.found, ...desk.elsewhere];
    const serious = found.filter((one) => one.severity !== "note");
    const errors = found.filter((one) => one.severity === "error").length;
    const toggle = make("button", desk.problem ? "Not up to date" : serious.length ? serious.length + " to fix" : "Nothing to fix");
    toggle.type = "button";
    toggle.className = errors || desk.problem ? "bad" : serious.length ? "fair" : "good";
    const panel = make("section", "");
    panel.setAttribute("aria-label", "About this page, for editors");
    panel.id = "panel";
    for (const problem of desk.problem.split("\n").filter(Boolean)) {
      const line = make("p", "Your edits are not shown: " + problem + ".");
      line.setAttribute("role", "status");
      panel.append(line);
    }
    if (desk.withheld) panel.append(make("p", "Not published: readers don't see this page today."));
    const write = make("a", "Edit this page");
    write.className = "edit";
    write.href = "/_candor/edit?file=" + encodeURIComponent(desk.file);
    const fresh = make("a", "New page");
    fresh.className = "edit";
    fresh.href = "/_candor/new";
    if (desk.file) {
      const edit = make("p", "Edit this file: ");
      edit.append(make("code", desk.file));
      panel.append(edit);
    }
    if (desk.twin) {
      const beside = make("a", "Compare with its source");
      beside.href = "/_candor/twin?file=" + encodeURIComponent(desk.file);
      const line = make("p");
      line.append(beside);
      panel.append(line);
    }
    panel.append(
      ...section("To fix", found.map(finding)),
      ...section("Linked from", desk.backlinks.map(named)),
      ...section("Cites", desk.cites.map(named)));
    if (desk.decisions) {
      const decide = make("a", "Decisions of the import: " + desk.decisions);
      decide.href = "/_candor/import";
      panel.append(make("p", "", decide));
    }
    if (desk.grade) panel.append(make("p", desk.grade));
    if (desk.due) panel.append(make("p", "Next review due: " + desk.due));
    panel.hidden = open === null ? errors === 0 && !desk.problem : !open;
    toggle.setAttribute("aria-expanded", String(!panel.hidden));
    toggle.setAttribute("aria-controls", "panel");
    toggle.addEventListener("click", () => {
      open = panel.hidden;
      panel.hidden = !open;
      toggle.setAttribute("aria-expanded", String(open));
    });
    root.replaceChildren(link, panel, toggle, ...(desk.file ? [write] : []), fresh);
    if (desk.withheld) root.prepend(make("p", "Draft"));
    for (const a of document.querySelectorAll("main a[href]")) {
      if (desk.drafts.includes(a.pathname) && a.origin === location.origin) a.title = "Not published today";
    }
    underline(desk.found);
  };

  // The browser restores the scroll position while the page loads, and ends up elsewhere when a busy machine does so
  // before all styles are applied. This does it once they are: deferred scripts wait for styles. The position is kept in
  // the history entry, for one reload.
  const blocks = () => [...document.querySelectorAll("main :is(h1, h2, h3, h4, p, li, dt, dd, td, pre, figure)")];
  const instantly = (top) => scrollTo({ top, behavior: "instant" });

  // The block of text at the top of the window: its words, how many blocks with the same words precede it, its position.
  const place = () => {
    const all = blocks();
    const first = all.findIndex((block) => block.getBoundingClientRect().bottom > 0);
    if (scrollY === 0 || first < 0) return { y: scrollY };
    const words = all[first].textContent;
    const before = all.slice(0, first).filter((block) => block.textContent === words).length;
    return { y: scrollY, words, before, top: all[first].getBoundingClientRect().top };
  };

  const comeBack = () => {
    const { candorPlace: was, candorOpen: wasOpen, ...rest } = history.state ?? {};
    if (!was) return;
    open = wasOpen;
    history.replaceState(rest, "");
    const same = blocks().filter((block) => block.textContent === was.words);
    const block = same[Math.min(was.before, same.length - 1)];
    instantly(block ? scrollY + block.getBoundingClientRect().top - was.top : was.y);
  };

  // The browser restores the position itself except on our own reloads, where it would interfere.
  let leaving = false;
  addEventListener("pagehide", () => {
    if (!leaving) history.scrollRestoration = "auto";
  });
  const reload = () => {
    if (leaving) return;
    leaving = true;
    history.scrollRestoration = "manual";
    history.replaceState({ ...history.state, candorPlace: place(), candorOpen: open }, "");
    location.reload();
  };

  const look = async () => {
    const answer = await fetch("/_candor/page.json?" + here);
    const desk = await answer.json();
    if (desk.version && desk.version !== version) reload();
    else show(desk);
  };

  const listen = () => {
    const events = new EventSource("/_candor/events");
    events.addEventListener("message", look);
    events.addEventListener("open", look); // events were missed before, and while the server was away
  };

  comeBack();
  listen();
})();
