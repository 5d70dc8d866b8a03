// The translation of a page: begun from its source, or recorded as saying what its source says now.
import { labelled, make, notice, panel } from "/_candor/edit-panel.js";

const open = (file) => (location.href = "/_candor/edit?file=" + encodeURIComponent(file));

const field = (words) => {
  const input = make("input", "");
  input.autocomplete = "name";
  return { input, label: labelled(words, input) };
};

const ask = async (send, language, by) => {
  const answer = await send("translate.json", { language, by });
  if (!answer.ok) throw new Error((await answer.text()).trim());
  return answer.json();
};

const begin = ({ send, names }) => {
  const places = names().translations;
  const language = make("select", "", ...places.map((place) =>
    Object.assign(make("option", place.name + (place.written ? " (there is one)" : " (not begun)")), { value: place.code })));
  const by = field("Who translates it (may stay empty)");
  const chosen = () => places.find((place) => place.code === language.value);
  const run = async () => {
    if (chosen().written) open(chosen().file);
    else open((await ask(send, language.value, by.input.value)).file);
    return "";
  };
  return panel({
    title: "Translate this page",
    body: [
      make("p", "A translation begins as a draft with the text, the headings and the sources of this page, for you to translate. A translation that is there already is opened."),
      labelled("Language", language),
      by.label,
    ],
    buttons: [{ words: "Write the translation", run }, { words: "Cancel" }],
  });
};

const record = ({ file, send, say }) => {
  const by = field("Who translated it (empty: as before)");
  const compare = make("a", "Compare the two");
  compare.href = "/_candor/twin?file=" + encodeURIComponent(file);
  compare.target = "_blank";
  const run = async () => {
    await ask(send, "", by.input.value);
    say("Recorded: this translation says what its source says now");
    return "";
  };
  return panel({
    title: "This translation is up to date",
    body: [
      make("p", "Record that this translation says all that its source says now. Later changes of the source are reported from then on."),
      make("p", "", compare, " (opens a new tab)"),
      by.label,
    ],
    buttons: [{ words: "Record it", run }, { words: "Cancel" }],
  });
};

export const translator = (desk) => async () => {
  const { translation, translations } = desk.names();
  if (desk.isDirty()) {
    await notice("Translate this page", ["The text has not been saved: save it first, or go back to the saved text."]);
  } else if (translation) {
    await record(desk);
  } else if (translations.length) {
    await begin(desk);
  } else {
    await notice("Translate this page", ["There is nothing to translate it into: the settings of the site list no other language, or this is no page in the language that the others are translated from."]);
  }
};
