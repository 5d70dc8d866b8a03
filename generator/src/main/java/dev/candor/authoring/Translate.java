package dev.candor.authoring;

import dev.candor.content.Data;
import dev.candor.content.Language;
import dev.candor.content.Languages;
import dev.candor.content.Page;
import dev.candor.content.TranslationRecord;
import dev.candor.content.meaning.Meaning;
import dev.candor.diagnostic.Suggestion;
import dev.candor.site.LinkedPage;
import dev.candor.site.Site;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Begins the translation of a page, or records that a translation says what its source says now.
 */
public final class Translate {

  static final String PATH = "content/translations.yaml";

  private static final String HEAD =
      """
      # Which version of which page was translated, and when. Written by "candor translate": when a source
      # changes, its hash no longer matches, and the check asks for the translation to follow.

      """;

  /** Keys that a translation doesn't take over from its source. */
  private static final List<String> OWN =
      List.of("aliases", "redirects", "draft", "slug", "searchedFor");

  private final Site main;
  private final Site other;
  private final Language language;
  private final Data data;

  /** Translations from a site into the same site in another language. */
  public Translate(Site main, Site other, Language language, Data data) {
    this.main = main;
    this.other = other;
    this.language = language;
    this.data = data;
  }

  /**
   * What to write.
   *
   * @param path the path of the page to create; empty if there is one
   * @param page its text
   * @param records the new text of the records
   */
  public record Begun(Reply reply, Optional<String> path, String page, String records) {}

  /**
   * Begins or records the translation of a page; {@code by} says who makes it. If it is empty, a
   * record keeps the name that it has.
   */
  public Begun begin(String name, String by) {
    List<String> refusals = new ArrayList<>();
    Optional<LinkedPage> found = new PageFinder(main).find(name, refusals);
    if (found.isEmpty()) {
      return new Begun(Reply.refused(refusals), Optional.empty(), "", "");
    }
    LinkedPage source = found.get();
    String key = source.target().key();
    boolean exists =
        other.withheld().contains(key)
            || other.pages().stream().anyMatch(p -> p.target().key().equals(key));
    String path = "content/" + language.code() + "/" + key + ".md";
    String line =
        exists
            ? "recorded: " + path + " says what its source says now"
            : "written: "
                + path
                + ", a draft with the source's text; translate it, then delete"
                + " \"draft: true\"";
    return new Begun(
        Reply.done(List.of(line)),
        exists ? Optional.empty() : Optional.of(path),
        skeleton(source.page()),
        records(key, source, by));
  }

  /** The refusal of a language that the site doesn't list. */
  public static Reply unknown(String code, List<Language> known) {
    List<String> codes = known.stream().map(Language::code).toList();
    String list = codes.isEmpty() ? "none, until site.yaml lists them" : String.join(", ", codes);
    String base = Languages.baseOf(code.toLowerCase(Locale.ROOT));
    String meant = codes.contains(base) ? Suggestion.didYouMean(base) : "";
    String told = "the site is not translated into \"" + code + "\"; its languages: " + list;
    return Reply.refused(List.of(PageFinder.told(told, meant)));
  }

  /** The source with its structure, as a draft: headings, citations, charts and notes stay. */
  private static String skeleton(Page page) {
    String text = page.file().text();
    StringBuilder out = new StringBuilder();
    boolean inside = false;
    boolean dropped = false;
    for (String line : text.substring(0, page.bodyStart()).split("\n", -1)) {
      boolean edge = line.strip().equals("---");
      if (edge && inside) {
        out.append("translation: human\ndraft: true\n");
      }
      inside ^= edge;
      boolean begins = !line.isEmpty() && !Character.isWhitespace(line.charAt(0));
      dropped = begins && !line.startsWith("-") ? isOwn(line) : dropped;
      if (edge || !dropped) {
        out.append(line).append('\n');
      }
    }
    return out.toString().stripTrailing()
        + "\n\n"
        + text.substring(page.bodyStart()).strip()
        + "\n";
  }

  private static boolean isOwn(String line) {
    return OWN.stream().anyMatch(key -> line.startsWith(key + ":"));
  }

  private String records(String key, LinkedPage source, String by) {
    Meaning said = main.meaningOf(source);
    List<TranslationRecord> all = new ArrayList<>();
    String maker = by;
    for (Data.Entry<TranslationRecord> entry : data.translations()) {
      TranslationRecord old = entry.item();
      if (!old.page().equals(key) || !old.language().equals(language.code())) {
        all.add(old);
      } else if (by.isEmpty()) {
        maker = old.by();
      }
    }
    all.add(
        new TranslationRecord(
            key, language.code(), main.today(), maker, said.hash(), said.fingerprints()));
    all.sort(
        Comparator.comparing(TranslationRecord::page).thenComparing(TranslationRecord::language));
    StringBuilder out = new StringBuilder(HEAD);
    for (TranslationRecord one : all) {
      out.append("- page: ").append(one.page());
      out.append("\n  language: ").append(one.language());
      out.append("\n  on: ").append(one.on());
      if (!one.by().isEmpty()) {
        out.append("\n  by: ").append(YamlText.of(one.by()));
      }
      out.append("\n  hash: ").append(one.hash());
      out.append("\n  parts: [").append(String.join(", ", quoted(one.parts()))).append("]\n");
    }
    return out.toString();
  }

  private static List<String> quoted(List<String> parts) {
    return parts.stream().map(part -> '"' + part + '"').toList();
  }
}
