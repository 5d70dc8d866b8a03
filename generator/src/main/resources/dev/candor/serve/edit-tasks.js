// What can be done to the page as a whole: a menu at the top of the desk.
import { remover, renamer } from "/_candor/edit-move.js";
import { signer } from "/_candor/edit-sign.js";
import { translator } from "/_candor/edit-translate.js";
import { promiser } from "/_candor/edit-work.js";

export const tasks = (desk) => {
  const menu = document.getElementById("tasks");
  const close = () => {
    menu.open = false;
  };
  const offer = (id, run) =>
    document.getElementById(id).addEventListener("click", () => {
      close();
      menu.querySelector("summary").focus();
      run().catch((error) => desk.say(error.message || "The server does not answer", true));
    });
  offer("sign-off", signer(desk));
  offer("rename", renamer(desk));
  offer("remove", remover(desk));
  offer("translate", translator(desk));
  offer("promise", promiser(desk));
  menu.addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || !menu.open) return;
    close();
    menu.querySelector("summary").focus();
  });
};
