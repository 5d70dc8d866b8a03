package dev.candor.message;

import dev.candor.diagnostic.Diagnostic;
import dev.candor.diagnostic.Outcome;
import dev.candor.source.SourceFile;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/**
 * All messages, by language: those of the built-in theme, overridden by those of the site's theme,
 * overridden by the site's own wording.
 */
public final class MessageCatalogs {

  /** The language that every message exists in, and that others are compared with. */
  public static final String SOURCE = "en";

  /** The beginning of keys for names of codes, which a site may add as it needs them. */
  static final String NAMES = "name.";

  /** The beginning of keys for texts of the settings, which a site translates one by one. */
  static final String TEXTS = "text.";

  private final Map<String, Map<String, MessageCatalog.Entry>> byLanguage;
  private final SiteEntries own;
  private final Map<String, Messages> made = new ConcurrentHashMap<>();

  private MessageCatalogs(
      Map<String, Map<String, MessageCatalog.Entry>> byLanguage, SiteEntries own) {
    this.byLanguage = byLanguage;
    this.own = own;
  }

  /**
   * Reads every catalogue.
   *
   * @param shipped the files {@code messages/<language>.yaml} of the theme in the program
   * @param theme those of the site's theme
   */
  public static Outcome<MessageCatalogs> of(
      List<SourceFile> shipped, List<SourceFile> theme, SiteWords site) {
    List<Diagnostic> found = new ArrayList<>();
    Map<String, Map<String, MessageCatalog.Entry>> byLanguage = new TreeMap<>();
    List<MessageCatalog> catalogs = new ArrayList<>();
    Set<SourceFile> files = new LinkedHashSet<>(shipped);
    files.addAll(theme);
    for (SourceFile file : read(files, shipped, site)) {
      Outcome<MessageCatalog> read = MessageCatalog.read(file);
      found.addAll(read.found());
      catalogs.add(read.value());
      byLanguage
          .computeIfAbsent(read.value().language(), l -> new LinkedHashMap<>())
          .putAll(read.value().entries());
    }
    files.forEach(file -> byLanguage.computeIfAbsent(file.stem(), l -> new LinkedHashMap<>()));
    byLanguage.computeIfAbsent(SOURCE, l -> new LinkedHashMap<>());
    Map<String, MessageCatalog.Entry> source = new TreeMap<>(PinnedFormats.formats(SOURCE));
    for (MessageCatalog catalog : catalogs) {
      if (catalog.language().equals(SOURCE)) {
        catalog.entries().forEach(source::putIfAbsent);
      }
    }
    Outcome<SiteEntries> own = SiteEntries.of(site, byLanguage.keySet());
    found.addAll(own.found());
    CatalogChecks checks = new CatalogChecks(source, site.optional());
    catalogs.forEach(checks::check);
    byLanguage.forEach(checks::complete);
    own.value().all().forEach(checks::checkEach);
    checks.language(site, byLanguage.keySet());
    found.addAll(checks.found());
    return Outcome.of(new MessageCatalogs(byLanguage, own.value()), found);
  }

  /** The files that a site needs: not those of the built-in theme in languages it doesn't use. */
  private static List<SourceFile> read(
      Set<SourceFile> files, List<SourceFile> shipped, SiteWords site) {
    Set<String> needed = new TreeSet<>(List.of(SOURCE, baseOf(site.language())));
    site.others().keySet().forEach(language -> needed.add(baseOf(language)));
    Set<SourceFile> known = Set.copyOf(shipped);
    files.stream().filter(f -> !known.contains(f)).forEach(f -> needed.add(baseOf(f.stem())));
    return files.stream().filter(file -> needed.contains(baseOf(file.stem()))).toList();
  }

  private static Map<String, MessageCatalog.Entry> withFormats(
      Map<String, Map<String, MessageCatalog.Entry>> byLanguage, String language) {
    Map<String, MessageCatalog.Entry> all = new TreeMap<>(PinnedFormats.formats(language));
    all.putAll(byLanguage.getOrDefault(language, Map.of()));
    return all;
  }

  /** The languages with a catalogue. */
  public Set<String> languages() {
    return new TreeSet<>(byLanguage.keySet());
  }

  /**
   * The messages in a language: for {@code en-GB} those of {@code en}, unless it has its own.
   * Missing messages are in the source language; they were reported when the catalogues were read.
   */
  public Messages in(String language) {
    return made.computeIfAbsent(language, this::make);
  }

  private Messages make(String language) {
    String base = baseOf(language);
    Map<String, MessageCatalog.Entry> all = withFormats(byLanguage, SOURCE);
    if (!base.equals(SOURCE)) {
      all.putAll(withFormats(byLanguage, base));
    }
    if (!base.equals(language)) {
      all.putAll(byLanguage.getOrDefault(language, Map.of()));
    }
    all.putAll(own.in(base));
    if (!base.equals(language)) {
      all.putAll(own.in(language));
    }
    boolean known = byLanguage.containsKey(base) || byLanguage.containsKey(language);
    String spoken = known ? base : SOURCE;
    return new Messages(
        language,
        Mentions.resolved(all),
        PinnedFormats.plurals(spoken),
        new PinnedNames(spoken),
        Alphabet.of(language),
        Units.of(language));
  }

  static String baseOf(String language) {
    int dash = language.indexOf('-');
    return dash < 0 ? language : language.substring(0, dash);
  }
}
