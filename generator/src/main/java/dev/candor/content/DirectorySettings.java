package dev.candor.content;

/**
 * What a site's directory is called and where it is.
 *
 * @param title the title of its first page
 * @param singular what one entry is called: "dietitian"
 * @param plural what several are called
 * @param folder the folder of its files, which also begins their addresses
 */
public record DirectorySettings(String title, String singular, String plural, String folder) {

  /** The published content model promises this folder to sites that name no other. */
  static final String USUAL_FOLDER = "therapists";

  /** A name of the kind that the published content model promises to understand. */
  static final String SYNONYM = "therapist";

  static final DirectorySettings USUAL =
      new DirectorySettings("Find help", "listing", "listings", USUAL_FOLDER);

  static DirectorySettings read(Fields f) {
    return new DirectorySettings(
        f.optionalText("title", "The title of the directory, such as Find a dietitian.")
            .orElse(USUAL.title()),
        f.optionalText("singular", "The word for one entry, such as dietitian.")
            .orElse(USUAL.singular()),
        f.optionalText("plural", "The word for several, such as dietitians.")
            .orElse(USUAL.plural()),
        f.optionalText("folder", "The folder of its files and their addresses.", Form.SLUG)
            .orElse(USUAL.folder()));
  }
}
