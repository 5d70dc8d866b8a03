package dev.candor.content;

/**
 * The name and the folder of a site's directory.
 *
 * @param title the title of its first page
 * @param singular the word for one entry: "dietitian"
 * @param plural the word for several
 * @param folder the folder of its files, which also begins their addresses
 */
public record DirectorySettings(String title, String singular, String plural, String folder) {

  /** The default folder, promised by the published content model. */
  static final String USUAL_FOLDER = "therapists";

  /** A synonym that the published content model promises to accept. */
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
