package dev.candor.editorial;

import dev.candor.content.Data;
import dev.candor.content.KindRole;
import dev.candor.content.Language;
import dev.candor.content.Languages;
import dev.candor.content.Page;
import dev.candor.content.SiteConfig;
import dev.candor.content.Translation;
import dev.candor.content.TranslationRecord;
import dev.candor.diagnostic.Diagnostic;
import dev.candor.diagnostic.Rule;
import dev.candor.diagnostic.Severity;
import dev.candor.diagnostic.Suggestion;
import dev.candor.site.LinkedPage;
import dev.candor.site.SignedReview;
import dev.candor.site.Site;
import dev.candor.site.Twin;
import dev.candor.source.Span;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** A translation says what its source says now, and a person who reads both has checked it. */
final class TranslationStandard implements EditorialRule {

  static final Rule STALE =
      Rule.warning(
          "translation-stale", "A translation's source hasn't changed since it was translated.");
  static final Rule RECORD =
      Rule.note(
          "translation-record", "It is on record which version of its source a page translates.");
  static final Rule ORPHAN = Rule.warning("translation-orphan", "A translation's source exists.");
  static final Rule MACHINE =
      Rule.warning("translation-machine", "A person has checked every machine translation.");
  static final Rule READER =
      Rule.warning(
          "translation-reviewer", "Who signs off a translation says that they read its language.");
  static final Rule MISSING =
      Rule.note("translation-missing", "Every page is translated into every language.");

  @Override
  public List<Rule> rules() {
    return List.of(STALE, RECORD, ORPHAN, MACHINE, READER, MISSING);
  }

  @Override
  public boolean guardsPublishing() {
    return true;
  }

  @Override
  public void examine(SiteUnderReview desk) {
    Site site = desk.site();
    if (site.edition().source().isEmpty()) {
      languagesOf(desk);
      return;
    }
    records(desk);
    for (LinkedPage page : desk.pages()) {
      Twin twin = Twin.of(site, page);
      switch (twin.state()) {
        case STALE -> stale(desk, page, twin);
        case UNRECORDED ->
            add(
                desk,
                RECORD,
                page.page(),
                "nothing says which version of its source this page translates",
                "once it says the same, run candor translate " + command(page));
        case ORPHAN ->
            add(
                desk,
                ORPHAN,
                page.page(),
                "the page that this one translates, "
                    + page.target().key()
                    + ", doesn't exist any more",
                orphaned(site, page));
        default -> {}
      }
      machine(desk, page.page());
      reader(desk, page);
    }
    missing(desk, site.edition().source().get());
    texts(desk, site.untranslatedTexts());
  }

  /** Records of languages that the settings don't list. */
  private static void languagesOf(SiteUnderReview desk) {
    Languages languages = desk.site().config().languages();
    if (languages.all().isEmpty() && !languages.declared().isEmpty()) {
      return; // they have a fault, which comes first
    }
    List<String> known = languages.others().stream().map(Language::code).toList();
    for (Data.Entry<TranslationRecord> entry : desk.data().translations()) {
      String code = entry.item().language();
      if (!known.contains(code) && !code.isBlank()) {
        desk.add(
            RECORD,
            entry,
            "language",
            "the site isn't translated into \"" + code + "\"",
            Suggestion.didYouMean(code, known, "remove this entry"));
      }
    }
  }

  /** Records in a language of pages that don't exist, of days to come, and second ones. */
  private static void records(SiteUnderReview desk) {
    Site site = desk.site();
    Set<String> seen = new HashSet<>();
    for (Data.Entry<TranslationRecord> entry : desk.data().translations()) {
      String page = entry.item().page();
      boolean exists = site.byKey().containsKey(page) || site.withheld().contains(page);
      boolean source = site.edition().source().filter(s -> s.withheld().contains(page)).isPresent();
      if (!exists && !source && !page.isBlank()) {
        TreeSet<String> keys = new TreeSet<>(site.byKey().keySet());
        String remedy = RecordedPage.meant(page, keys);
        desk.add(RECORD, entry, "page", "there is no page \"" + page + "\"", remedy);
      } else if (!seen.add(page)) {
        desk.add(RECORD, entry, "page", "this page has an entry already", "remove the older one");
      } else if (entry.item().on().isAfter(desk.today())) {
        String message = entry.item().on() + " is in the future";
        desk.add(RECORD, entry, "on", message, "give the day of the translation");
      }
    }
  }

  /** What to do about a translation without a source: a file that was renamed is named first. */
  private static String orphaned(Site site, LinkedPage page) {
    String folder = page.page().kind().folder() + "/";
    return site.edition().source().stream()
        .flatMap(source -> Twin.renamed(site, source, page))
        .findFirst()
        .map(key -> "if it translates " + key + ", name it " + key.replace(folder, "") + ".md")
        .orElse("give it the file name of its source, or delete \"translation\" if it has none");
  }

  private static String command(LinkedPage page) {
    return page.target().key()
        + " "
        + page.page().translation().map(Translation::language).orElse("");
  }

  private static void stale(SiteUnderReview desk, LinkedPage page, Twin twin) {
    String on = twin.record().map(r -> r.on().toString()).orElse("");
    String message =
        "the source has changed since this was translated on "
            + on
            + ChangedParts.told(twin.changed(), twin.safety());
    Diagnostic found =
        STALE
            .at(page.page().file(), page.page().placeOf(""), message)
            .suggesting("translate what changed, then run candor translate " + command(page));
    boolean refused = twin.safety() && desk.site().config().production();
    desk.add(refused ? found.as(Severity.ERROR) : found);
  }

  private static void machine(SiteUnderReview desk, Page page) {
    Optional<Translation.How> how = page.translation().flatMap(Translation::how);
    if (how.filter(Translation.How.MACHINE::equals).isPresent()) {
      Diagnostic found =
          MACHINE
              .at(
                  page.file(),
                  page.placeOf("translation"),
                  "no person has checked this machine translation")
              .suggesting("have it checked, then write translation: machine-reviewed");
      desk.add(desk.site().config().production() ? found.as(Severity.ERROR) : found);
    }
  }

  private static void reader(SiteUnderReview desk, LinkedPage page) {
    Optional<SignedReview> review = desk.site().reviewOf(page);
    if (review.isEmpty()) {
      return;
    }
    String language = page.page().translation().map(Translation::language).orElse("");
    String reviewer = review.get().reviewer();
    boolean reads =
        desk.site()
            .find(KindRole.PERSON, reviewer)
            .filter(p -> reads(p.page().content().languages(), language))
            .isPresent();
    if (!reads) {
      add(
          desk,
          READER,
          page.page(),
          "\"" + reviewer + "\", who signed this off, doesn't say that they read " + language,
          "add languages: [" + language + "] to their page, or ask another reviewer");
    }
  }

  /** Who reads one variety of a language can read another: es-MX and es. */
  private static boolean reads(List<String> languages, String language) {
    return languages.stream().anyMatch(l -> Languages.baseOf(l).equals(Languages.baseOf(language)));
  }

  /** One note for each language, since the pages that aren't translated yet may be many. */
  private static void missing(SiteUnderReview desk, Site main) {
    SiteConfig config = desk.site().config();
    long missing =
        main.pages().stream()
            .filter(p -> !p.is(KindRole.PERSON) && !p.is(KindRole.LISTING))
            .map(p -> p.target().key())
            .filter(key -> desk.pages().stream().noneMatch(o -> o.target().key().equals(key)))
            .count();
    if (missing > 0) {
      desk.add(
          MISSING
              .at(
                  config.origin().file(),
                  place(config),
                  code(config) + " lacks " + missing + (missing == 1 ? " page" : " pages"))
              .suggesting("candor translate ID " + code(config) + " begins a translation"));
    }
  }

  private static void texts(SiteUnderReview desk, List<String> texts) {
    SiteConfig config = desk.site().config();
    if (!texts.isEmpty()) {
      String more = texts.size() == 1 ? "" : " and " + (texts.size() - 1) + " more";
      desk.add(
          MISSING
              .at(
                  config.origin().file(),
                  place(config),
                  code(config) + " lacks the text \"" + texts.get(0) + "\"" + more)
              .suggesting("add it below words." + code(config) + ".text"));
    }
  }

  private static String code(SiteConfig config) {
    return config.languages().codeOf(config.language());
  }

  /** Where the settings name the language of a site. */
  private static Span place(SiteConfig config) {
    return config.origin().placeOf("languages." + code(config));
  }

  private static void add(
      SiteUnderReview desk, Rule rule, Page page, String message, String remedy) {
    desk.add(rule.at(page.file(), page.placeOf("translation"), message).suggesting(remedy));
  }
}
