/* Hides the entries of a hub that don't have the words typed; the hub's other pages are fetched when someone first types. */
"use strict";

(() => {
  const box = document.getElementById("_word"), status = document.getElementById("_shown");
  const main = document.getElementById("_main");
  if (!box) return;
  const plain = (text) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
  let all, coming;

  const fetched = (address) => new Promise((done, failed) => {
    const page = new XMLHttpRequest();
    page.open("GET", address);
    page.responseType = "document";
    page.onload = () => (page.status === 200 ? done(page.response) : failed());
    page.onerror = failed;
    page.send();
  });

  // Adds the entries of the hub's other pages, each below its heading.
  const bring = async () => {
    const links = [...main.querySelectorAll(".pager ul a[href]:not([rel])")];
    const pages = await Promise.all(links.map((link) => fetched(link.href)));
    for (const page of pages) {
      for (const section of page.querySelectorAll("section[aria-labelledby^=list]")) {
        const here = document.getElementById(section.getAttribute("aria-labelledby"));
        const cards = [...section.querySelectorAll(".card")].map((card) => document.importNode(card, true));
        if (here) here.parentElement.querySelector(".cards").append(...cards);
        else [...main.querySelectorAll("section[aria-labelledby^=list]")].pop().after(document.importNode(section, true));
      }
    }
  };

  const show = () => {
    const words = plain(box.value).split(/\s+/).filter(Boolean);
    all ||= [...main.querySelectorAll(".card")].map((card) => [card, plain(card.textContent)]);
    let count = 0;
    for (const [card, text] of all) {
      card.hidden = !words.every((word) => text.includes(word));
      if (!card.hidden && !card.closest("[aria-labelledby=_start]")) count++;
    }
    for (const section of main.querySelectorAll("section[aria-labelledby]")) {
      section.hidden = !section.querySelector(".card:not([hidden])") || words.length && section.getAttribute("aria-labelledby") === "_start";
    }
    for (const nav of main.querySelectorAll(".pager, .letters")) nav.hidden = words.length > 0;
    status.textContent = words.length ? status.dataset.some.replace("#", count) : "";
  };

  box.closest(".filter").hidden = false;
  box.addEventListener("input", async () => {
    try {
      await (coming ||= bring());
    } catch {
      coming = undefined; // Without the other pages, this one is filtered.
    }
    show();
  });
})();
