// Adding an image: chosen with the button, dropped on the text, or pasted. It asks what the image shows.
import { labelled, make, panel, ticked } from "/_candor/edit-panel.js";
import { insertBlocks } from "/_candor/edit-paste.js";

const MOST = 12 << 20; // bytes, as on the server

const base64 = (file) =>
  new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(reader.result.slice(reader.result.indexOf(",") + 1));
    reader.onerror = () => reject(new Error("The file can't be read."));
    reader.readAsDataURL(file);
  });

const line = (text) => text.replace(/\s+/g, " ").trim();

// The figure as Markdown; signs that would end the words early are text.
const figure = (path, alt, caption) => {
  const shows = line(alt).replace(/[\\[\]]/g, "\\$&");
  const below = line(caption).replace(/[\\"]/g, "\\$&");
  return "![" + shows + "](" + path + (below ? ' "' + below + '"' : "") + ")";
};

export const imageAdder = (file, send) => async (view, given = null) => {
  const choose = make("input", "");
  choose.type = "file";
  choose.accept = "image/jpeg,image/png,image/gif,image/webp,image/svg+xml";
  const alt = make("input", "");
  const caption = make("input", "");
  const decorative = make("input", "");
  decorative.addEventListener("change", () => (alt.disabled = decorative.checked));
  const name = make("p", given ? "The image: " + given.name : "");
  const add = async () => {
    const image = given ?? choose.files[0];
    if (!image) return "Choose an image first.";
    if (image.size > MOST) return "The image is larger than 12 MB: scale it down to a width of 3200 pixels.";
    if (!decorative.checked && !line(alt.value)) {
      return "Say what the image shows, for those who can't see it, or mark it as decorative.";
    }
    const answer = await send("image.json", { name: image.name, data: await base64(image) });
    if (!answer.ok) return (await answer.text()).trim();
    const up = "../".repeat(file.split("/").length - 2);
    const path = up + (await answer.json()).path;
    insertBlocks(view, figure(path, decorative.checked ? "" : alt.value, caption.value));
    return "";
  };
  await panel({
    title: "Add an image",
    body: [
      given ? name : labelled("Image (JPEG, PNG, GIF, WebP or SVG)", choose),
      labelled("What it shows", alt),
      ticked("It is decorative: it shows nothing that a reader needs", decorative),
      labelled("Caption below it", caption),
    ],
    buttons: [{ words: "Add it", run: add }, { words: "Cancel" }],
  });
  view.focus();
};

// Files that are dropped or pasted; text that comes with them is pasted instead.
export const dropper = (add) => (event, view) => {
  const data = event.dataTransfer ?? event.clipboardData;
  const image = data?.files[0];
  if (!image || data.getData("text/plain")) return false;
  event.preventDefault();
  if (event.dataTransfer) {
    const at = view.posAtCoords({ x: event.clientX, y: event.clientY });
    if (at !== null) view.dispatch({ selection: { anchor: at } });
  }
  add(view, image);
  return true;
};
