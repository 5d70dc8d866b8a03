// Renaming and removing a page: what it does to other files is shown first.
import { labelled, make, notice, panel, shownText, ticked } from "/_candor/edit-panel.js";

const key = (file) => file.replace(/^content\//, "").replace(/\.md$/, "");

// Asks, shows the lines, and does it; then leads to where readers find the page.
const move = async ({ send, isDirty, hold }, task) => {
  if (isDirty()) {
    await notice(task.title, ["The text has not been saved: save it first, or go back to the saved text."]);
    return;
  }
  let plan = null;
  const ask = async (dryRun) => {
    const answer = await send(task.name, { ...task.asked(), ...(dryRun ? { dryRun: "yes" } : {}) });
    if (!answer.ok) throw new Error((await answer.text()).trim());
    return answer.json();
  };
  await panel({
    title: task.title,
    body: task.body,
    buttons: [
      { words: "Show what changes", run: async () => { plan = await ask(true); } },
      { words: "Cancel" },
    ],
  });
  if (!plan) return;
  const run = async () => {
    hold(true);
    try {
      location.href = (await ask(false)).address;
    } catch (error) {
      hold(false);
      throw error;
    }
  };
  await panel({
    title: task.title,
    body: [make("p", "This is what changes. Nothing has been changed yet."), shownText("What changes", plan.lines.join("\n"))],
    buttons: [
      { words: task.words, run },
      { words: "Cancel" },
    ],
  });
};

export const renamer = (desk) => () => {
  const id = make("input", "");
  id.value = key(desk.file).split("/").pop();
  id.autocapitalize = "none";
  id.spellcheck = false;
  return move(desk, {
    title: "Rename this page",
    name: "rename.json",
    words: "Rename it",
    body: [
      make("p", "The id is the file's name and the end of the page's address. References follow, and the old address redirects."),
      labelled("New id (a-z, 0-9 and dashes)", id),
    ],
    asked: () => ({ id: id.value.trim() }),
  });
};

export const remover = (desk) => () => {
  const pages = desk.names().targets.filter((page) => page.key !== key(desk.file)).sort((a, b) => a.title.localeCompare(b.title));
  const to = make("select", "", ...[{ key: "", title: "nowhere: the address is gone" }, ...pages].map((page) =>
    Object.assign(make("option", page.title + (page.label ? " (" + page.label + ")" : "")), { value: page.key })));
  const out = make("input", "");
  out.addEventListener("change", () => (to.disabled = out.checked));
  const keepOut = ticked("Keep this person out of later imports of listings, because they asked to be removed", out);
  return move(desk, {
    title: "Remove this page",
    name: "remove.json",
    words: "Remove it",
    body: [
      make("p", "References to it lead to the other page, or become plain words."),
      labelled("Send readers to", to),
      ...(desk.names().listed ? [keepOut] : []),
    ],
    // Nobody takes the place of a person who asked to be removed.
    asked: () => (out.checked ? { to: "", keepOut: "yes" } : { to: to.value }),
  });
};
