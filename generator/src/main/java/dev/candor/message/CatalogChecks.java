package dev.candor.message;

import dev.candor.diagnostic.Diagnostic;
import dev.candor.diagnostic.Suggestion;
import dev.candor.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Compares messages with those of the source language, which determine what each must have. */
final class CatalogChecks {

  /** How the keys of messages are written. */
  private static final Pattern LOWER = Pattern.compile("[a-z0-9.-]+");

  /** How many missing messages one finding names. */
  private static final int NAMED = 5;

  private final Map<String, MessageCatalog.Entry> source;
  private final Set<String> optional;
  private final List<Diagnostic> found = new ArrayList<>();

  CatalogChecks(Map<String, MessageCatalog.Entry> source, Set<String> optional) {
    this.source = source;
    this.optional = optional;
  }

  List<Diagnostic> found() {
    return List.copyOf(found);
  }

  /** Checks a file of a theme; a file in the source language may add its own keys. */
  void check(MessageCatalog catalog) {
    checkEach(catalog.language(), catalog.entries());
  }

  /** Checks messages in a language one by one. */
  void checkEach(String language, Map<String, MessageCatalog.Entry> entries) {
    PluralRules plurals = PinnedFormats.plurals(MessageCatalogs.baseOf(language));
    entries.forEach(
        (key, entry) -> {
          MessageCatalog.Entry model = source.get(key);
          if (model == null && (optional.contains(key) || isOpen(key))) {
            placeholders(key, entry, Message.of(MessagePattern.literal("")));
          } else if (model == null && isFormOf(key)) {
            add(
                entry,
                "\""
                    + key.substring(0, key.lastIndexOf('.'))
                    + "\" is missing the plural form \"other\"",
                "add other: with its text");
          } else if (model == null) {
            add(
                entry,
                "there is no message \"" + key + "\"",
                Suggestion.didYouMean(
                    key,
                    source.keySet(),
                    LOWER.matcher(key).matches()
                        ? "remove it"
                        : "if it is a text of site.yaml, indent it below text:"));
          } else {
            placeholders(key, entry, model.message());
            forms(key, entry, plurals);
            mentions(key, entry);
            count(key, entry);
          }
        });
  }

  private static boolean isOpen(String key) {
    return key.startsWith(MessageCatalogs.NAMES) || key.startsWith(MessageCatalogs.TEXTS);
  }

  /** Whether a key belongs to a message with plural forms, and to one of these. */
  private boolean isFormOf(String key) {
    int dot = key.lastIndexOf('.');
    MessageCatalog.Entry group = dot < 0 ? null : source.get(key.substring(0, dot));
    return group != null
        && group.message().isPlural()
        && CatalogReader.CATEGORIES.contains(key.substring(dot + 1));
  }

  private void placeholders(String key, MessageCatalog.Entry entry, Message model) {
    Set<String> known = model.names();
    for (String name : entry.message().names()) {
      if (!known.contains(name)) {
        add(
            entry,
            "\"" + key + "\" has no value {" + name + "}",
            known.isEmpty()
                ? "it has no values: remove {" + name + "}"
                : "its values are {" + String.join("}, {", known) + "}");
      }
    }
    Set<String> used = entry.message().names();
    for (String name : known) {
      // A specific form may have the number in words: "one entry".
      if (!used.contains(name) && !name.equals(model.by())) {
        add(
            entry,
            "\"" + key + "\" is missing its value {" + name + "}",
            "put {" + name + "} into its text");
      }
    }
  }

  private void forms(String key, MessageCatalog.Entry entry, PluralRules plurals) {
    if (entry.message().isPlural()) {
      Set<String> missing = new TreeSet<>(plurals.usual());
      missing.removeAll(entry.message().forms().keySet());
      for (String category : missing) {
        add(
            entry,
            "\"" + key + "\" is missing the plural form \"" + category + "\"",
            "add " + category + ": with its text");
      }
    }
  }

  private void mentions(String key, MessageCatalog.Entry entry) {
    for (String other : entry.message().mentions()) {
      MessageCatalog.Entry mentioned = source.get(other);
      if (mentioned == null) {
        add(
            entry,
            "\"" + key + "\" names a message {" + other + "} that doesn't exist",
            Suggestion.didYouMean(other, source.keySet(), "write out its words"));
      } else if (!mentioned.message().names().isEmpty() || leadsBack(other, key)) {
        add(entry, "\"" + key + "\" can't have {" + other + "} in it", "write out its words");
      }
    }
  }

  private void count(String key, MessageCatalog.Entry entry) {
    String text = entry.message().other().source();
    if (key.equals("format.number.groupFrom") && !isCount(text)) {
      add(entry, "\"" + text + "\" is not a number of digits", "write 4, or 5 for 1234 and 12,345");
    }
  }

  /** Whether a text says how many digits a number has. */
  static boolean isCount(String text) {
    return text.length() == 1 && text.charAt(0) >= '1' && text.charAt(0) <= '9';
  }

  private boolean leadsBack(String from, String key) {
    MessageCatalog.Entry entry = source.get(from);
    return from.equals(key) || entry != null && entry.message().mentions().contains(key);
  }

  /** Checks that a language, not one of its regions, has every message. */
  void complete(String language, Map<String, MessageCatalog.Entry> entries) {
    if (language.indexOf('-') >= 0 || entries.isEmpty()) {
      return;
    }
    List<String> missing = new ArrayList<>();
    for (String key : source.keySet()) {
      if (!entries.containsKey(key) && !key.startsWith("format.")) {
        missing.add(key);
      }
    }
    if (!missing.isEmpty()) {
      MessageCatalog.Entry first = entries.values().iterator().next();
      String more = missing.size() > NAMED ? " and " + (missing.size() - NAMED) + " more" : "";
      found.add(
          MessageRules.LANGUAGE
              .at(
                  first.file(),
                  Span.NONE,
                  "these messages are missing: "
                      + String.join(", ", missing.subList(0, Math.min(NAMED, missing.size())))
                      + more)
              .suggesting("add them with the text in that language"));
    }
  }

  /** Checks that there are messages in a site's languages. */
  void language(SiteWords site, Set<String> languages) {
    language(site, languages, site.language(), site.languagePlace());
    new java.util.TreeMap<>(site.others())
        .forEach((language, place) -> language(site, languages, language, place));
  }

  private void language(SiteWords site, Set<String> languages, String language, Span place) {
    if (!languages.contains(language) && !languages.contains(MessageCatalogs.baseOf(language))) {
      found.add(
          MessageRules.LANGUAGE
              .at(site.file(), place, "the theme has no messages in \"" + language + "\"")
              .suggesting(
                  "it has them in "
                      + String.join(", ", languages)
                      + "; others go into messages/"
                      + MessageCatalogs.baseOf(language)
                      + ".yaml"));
    }
  }

  private void add(MessageCatalog.Entry entry, String message, String suggestion) {
    found.add(MessageRules.MESSAGE.at(entry.file(), entry.span(), message).suggesting(suggestion));
  }
}
