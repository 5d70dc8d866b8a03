// The desk's dialogs: a title, what it is about, and buttons. Escape leaves everything as it was.

export const make = (name, text, ...children) => {
  const element = document.createElement(name);
  if (text) element.textContent = text;
  element.append(...children);
  return element;
};

// A control below its label.
export const labelled = (words, control) => {
  const label = make("label", words, control);
  label.className = "line";
  return label;
};

// A box to tick before its words.
export const ticked = (words, box) => {
  box.type = "checkbox";
  const label = make("label", "", box, make("span", words));
  label.className = "tick";
  return label;
};

// A text that is shown as it is, and scrolls if it is long.
export const shownText = (words, text) => {
  const shown = make("pre", text);
  shown.tabIndex = 0;
  shown.setAttribute("role", "region");
  shown.setAttribute("aria-label", words);
  return shown;
};

let count = 0;

// Each button has words and what to do: a text that comes back is a refusal, which is shown, and the dialog stays.
// The first button is the one that Enter chooses. Without anything to do, a button leaves.
export const panel = ({ title, body, buttons }) => {
  const heading = make("h2", title);
  heading.id = "panel-" + ++count;
  const refusal = make("p", "");
  refusal.className = "refusal";
  refusal.setAttribute("role", "alert");
  const tools = make("div", "");
  tools.className = "tools";
  const form = make("form", "", ...body, refusal, tools);
  const dialog = make("dialog", "", heading, form);
  dialog.className = "panel";
  dialog.setAttribute("aria-labelledby", heading.id);

  let busy = false;
  const choose = async (run) => {
    if (busy) return;
    busy = true;
    refusal.textContent = "";
    try {
      const said = run ? await run() : "";
      if (said) refusal.textContent = said;
      else dialog.close();
    } catch (error) {
      refusal.textContent = error.message || "The server does not answer";
    }
    busy = false;
  };
  buttons.forEach(({ words, run }, at) => {
    const button = make("button", words);
    button.type = at === 0 ? "submit" : "button";
    if (at > 0) button.addEventListener("click", () => choose(run));
    tools.append(button);
  });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    choose(buttons[0].run);
  });

  return new Promise((resolve) => {
    dialog.addEventListener("close", () => {
      dialog.remove();
      resolve();
    });
    (form.querySelector("input, select, textarea") ?? tools.firstChild).autofocus = true;
    document.body.append(dialog);
    dialog.showModal();
  });
};

const sentence = (line) => line[0].toUpperCase() + line.slice(1) + (/[.!?]$/.test(line) ? "" : ".");

// Says why something can't be done.
export const notice = (title, lines) =>
  panel({ title, body: lines.filter(Boolean).map((line) => make("p", sentence(line))), buttons: [{ words: "Close" }] });
