// Accepts decisions of an import. They leave the page once the server has noted them.
const { token } = document.body.dataset;
const count = document.getElementById("count");
const state = document.getElementById("state");

const done = document.getElementById("done");

// Goes to the next button to accept below the place of what has gone, or to the end.
const goOn = (place) => {
  const buttons = [...document.querySelectorAll("button.accept")];
  done.hidden = buttons.length > 0;
  (buttons.find((one) => one.offsetTop >= place) ?? buttons.at(-1) ?? done).focus();
};

const accept = async (articles) => {
  const ids = articles.map((one) => one.dataset.id);
  let answer;
  try {
    answer = await fetch("/_candor/import.json", {
      method: "POST",
      headers: { "Content-Type": "application/json", "X-Candor-Token": token },
      body: JSON.stringify({ accept: ids.join("\n") }),
    });
  } catch {
    answer = null;
  }
  if (!answer?.ok) {
    state.className = "bad";
    state.textContent = "Not noted: " + (answer ? await answer.text() : "candor serve has ended.");
    return;
  }
  const { open } = await answer.json();
  const place = articles[0].querySelector("button").offsetTop;
  for (const article of document.querySelectorAll("article")) {
    if (ids.includes(article.dataset.id)) article.remove();
  }
  for (const part of document.querySelectorAll(".of, .part")) {
    if (!part.querySelector("article")) part.remove();
  }
  state.className = "";
  count.textContent = open;
  state.replaceChildren(count, " left");
  goOn(place);
};

document.querySelector("main").addEventListener("click", ({ target }) => {
  if (target.matches("button.accept")) accept([target.closest("article")]);
  if (target.matches("button.all")) accept([...target.closest(".of").querySelectorAll("article")]);
});
done.hidden = document.querySelector("article") !== null;
