package dev.candor.engine;

import dev.candor.authoring.Reply;
import dev.candor.content.Language;
import dev.candor.content.Languages;
import dev.candor.site.LinkedPage;
import dev.candor.site.Site;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Begins translations of a page for a form, as the command {@code translate} does. */
public final class Translating {

  private static final String FOLDER = "content/";

  private final Preview preview;

  Translating(Preview preview) {
    this.preview = preview;
  }

  /**
   * A language that a page can be in.
   *
   * @param file the file of the page in this language, which may not exist yet
   * @param written whether it exists
   */
  public record Place(String code, String name, String file, boolean written) {}

  /**
   * What came of it.
   *
   * @param lines what was done, or why nothing could be
   * @param file the file of the translation; empty if nothing was done
   */
  public record Answer(List<String> lines, String file) {
    public Answer {
      lines = List.copyOf(lines);
    }
  }

  /** The languages that the page made of a file can be translated into; none if it is no page. */
  public List<Place> placesOf(String file) {
    List<Place> places = new ArrayList<>();
    LinkedSources all = preview.everything();
    if (source(all, file).isEmpty()) {
      return places;
    }
    for (Language language : all.config().languages().others()) {
      String path = FOLDER + language.code() + "/" + file.substring(FOLDER.length());
      places.add(new Place(language.code(), language.name(), path, preview.latest().hasFile(path)));
    }
    return places;
  }

  /** Whether the page made of a file is the translation of another. */
  public boolean isTranslation(String file) {
    return preview.latest().twin(file).isPresent();
  }

  /**
   * Begins the translation of a page into a language; or, if the file is a translation, records
   * that it says what its source says now.
   *
   * @param by who translates it; empty if nobody says
   * @throws EnvironmentFault if a file can't be written
   */
  public Answer translate(String file, String code, String by) throws EnvironmentFault {
    LinkedSources all = preview.everything();
    Optional<Language> own = all.config().languages().of(file);
    String language = own.map(Language::code).orElse(code);
    String below = own.map(l -> FOLDER + l.code() + "/").orElse(FOLDER);
    String page = FOLDER + file.substring(below.length());
    Reply reply = AuthoringService.translate(preview.settings(), page, language, by.strip());
    if (!reply.isDone()) {
      return new Answer(reply.lines(), "");
    }
    preview.rescan();
    return new Answer(reply.lines(), FOLDER + language + page.substring(FOLDER.length() - 1));
  }

  /** The page in the site's own language that a file makes; empty if it makes none. */
  private static Optional<LinkedPage> source(LinkedSources all, String file) {
    Site site = all.site();
    Languages languages = all.config().languages();
    return languages.of(file).isPresent()
        ? Optional.empty()
        : site.pages().stream().filter(p -> p.page().file().path().equals(file)).findFirst();
  }
}
