package dev.candor.content;

import dev.candor.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The languages that a site is published in; none if its settings list none.
 *
 * @param all the usable ones, the site's own first
 * @param declared those that the settings list, including faulty ones
 */
public record Languages(List<Language> all, List<Language> declared) {

  /** A site in its own language alone. */
  public static final Languages NONE = new Languages(List.of(), List.of());

  static final String KEY = "languages";

  public Languages {
    all = List.copyOf(all);
    declared = List.copyOf(declared);
  }

  /** The languages of a site whose own is this one. */
  static Languages read(Fields f, String own) {
    List<Language> declared =
        List.copyOf(f.named(KEY, "The languages of the site, by code.", Language::read).values());
    List<Language> usable =
        declared.stream().filter(l -> LanguageCode.faultOf(l.code()).isEmpty()).toList();
    List<Language> main = usable.stream().filter(l -> isMain(l, usable, own)).toList();
    if (main.size() != 1 || !baseOf(main.get(0).code()).equals(baseOf(own))) {
      return new Languages(List.of(), declared);
    }
    List<Language> all = new ArrayList<>(main);
    usable.stream().filter(language -> !main.contains(language)).forEach(all::add);
    return new Languages(all, declared);
  }

  private static boolean isMain(Language language, List<Language> all, String own) {
    return all.stream().anyMatch(Language::main)
        ? language.main()
        : language.code().equals(own) || language.code().equals(baseOf(own));
  }

  /** The language that the others are translated from, if the site lists its languages. */
  public Optional<Language> main() {
    return all.stream().findFirst();
  }

  /** The languages that pages are translated into. */
  public List<Language> others() {
    return all.isEmpty() ? all : all.subList(1, all.size());
  }

  /** The code of the language that has a tag: {@code es} for {@code es-MX}. */
  public String codeOf(String tag) {
    return others().stream()
        .filter(language -> language.tag().equals(tag))
        .map(Language::code)
        .findFirst()
        .orElse(tag);
  }

  /** The language of a source file, if it is in the folder of one: {@code content/es/}. */
  public Optional<Language> of(String path) {
    for (Language language : others()) {
      if (path.startsWith("content/" + language.code() + "/")) {
        return Optional.of(language);
      }
    }
    return Optional.empty();
  }

  /** The tags of the languages that pages are translated into, and where the settings name them. */
  Map<String, Span> places(Origin origin) {
    Map<String, Span> places = new TreeMap<>();
    for (Language language : others()) {
      places.put(language.tag(), origin.placeOf(KEY + "." + language.code()));
    }
    return places;
  }

  public static String baseOf(String code) {
    int dash = code.indexOf('-');
    return dash < 0 ? code : code.substring(0, dash);
  }
}
