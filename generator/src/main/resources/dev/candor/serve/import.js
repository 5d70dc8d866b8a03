// Accepts what an import left to decide, and undoes that. An item becomes one line once the server has noted it.
const { token } = document.body.dataset;
const count = document.getElementById("count");
const state = document.getElementById("state");
const done = document.getElementById("done");
const LEFT = "article button.press";

// Items that were accepted on this visit, by their ids, to show them again.
const before = new Map();

// Goes to the next button below the place of what has gone, or to the end.
const goOn = (place) => {
  const buttons = [...document.querySelectorAll(LEFT)];
  done.hidden = buttons.length > 0;
  (buttons.find((one) => one.offsetTop >= place) ?? buttons.at(-1) ?? done).focus();
};

const send = async (press, ids) => {
  let answer;
  try {
    answer = await fetch("/_candor/import.json", {
      method: "POST",
      headers: { "Content-Type": "application/json", "X-Candor-Token": token },
      body: JSON.stringify({ [press]: ids.join("\n") }),
    });
  } catch {
    answer = null;
  }
  if (!answer?.ok) {
    state.className = "bad";
    state.textContent = "Not noted: " + (answer ? await answer.text() : "candor serve has ended.");
    return false;
  }
  const { open } = await answer.json();
  state.className = "";
  count.textContent = open;
  state.replaceChildren(count, " left");
  return true;
};

const line = (article, label) => {
  const { id } = article.dataset;
  const words = document.createElement("span");
  words.id = "what-" + id;
  words.textContent = article.querySelector("h4").textContent + ": " + label;
  const undo = document.createElement("button");
  undo.type = "button";
  undo.className = "press";
  undo.dataset.press = "undo";
  undo.setAttribute("aria-describedby", words.id);
  undo.textContent = "Undo";
  const all = document.createElement("p");
  all.className = "accepted";
  all.dataset.id = id;
  all.append(words, undo);
  return all;
};

const accept = async (articles, press, label) => {
  if (!(await send(press, articles.map((one) => one.dataset.id)))) return;
  const place = articles[0].offsetTop;
  for (const { dataset } of articles) {
    for (const article of document.querySelectorAll(`article[data-id="${dataset.id}"]`)) {
      before.set(dataset.id, article);
      article.replaceWith(line(article, label));
    }
  }
  for (const all of document.querySelectorAll("button.all")) {
    all.hidden = all.closest(".of").querySelectorAll("article").length < 2;
  }
  goOn(place);
};

const undo = async (accepted) => {
  const { id } = accepted.dataset;
  if (!(await send("undo", [id]))) return;
  const article = before.get(id);
  if (article === undefined) {
    location.reload();
    return;
  }
  accepted.replaceWith(article);
  done.hidden = true;
  article.querySelector("button.press").focus();
};

document.querySelector("main").addEventListener("click", ({ target }) => {
  if (target.matches("button.all")) {
    accept([...target.closest(".of").querySelectorAll("article")], "accept", "accepted");
  } else if (target.matches("button.press") && target.dataset.press === "undo") {
    undo(target.closest("[data-id]"));
  } else if (target.matches("button.press")) {
    const label = target.dataset.press === "accept" ? "accepted" : target.textContent;
    accept([target.closest("article")], target.dataset.press, label);
  }
});
done.hidden = document.querySelector("article") !== null;
