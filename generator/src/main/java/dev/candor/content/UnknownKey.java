package dev.candor.content;

import dev.candor.diagnostic.Suggestion;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Guesses which key was meant. */
final class UnknownKey {

  /**
   * What other generators, and authors who write in other languages, call things: the first name
   * known here is suggested.
   */
  private static final Map<String, List<String>> ELSEWHERE =
      Map.ofEntries(
          Map.entry("title", List.of("name", "headline", "título", "titulo", "titre", "titel")),
          Map.entry("name", List.of("title", "nombre", "nom")),
          Map.entry("question", List.of("pregunta", "frage")),
          Map.entry("answer", List.of("respuesta", "réponse", "antwort", "resposta")),
          Map.entry("definition", List.of("definición", "definicion", "définition")),
          Map.entry("topics", List.of("tags", "categories", "temas", "thèmes", "themen")),
          Map.entry(
              "authors", List.of("autores", "autor", "autora", "auteurs", "auteur", "autoren")),
          Map.entry("reviewer", List.of("revisor", "revisora", "relecteur")),
          Map.entry("published", List.of("date", "fecha", "publicado", "publié", "datum")),
          Map.entry("updated", List.of("lastmod", "actualizado", "atualizado")),
          Map.entry(
              "summary",
              List.of("description", "excerpt", "resumen", "résumé", "resumo", "zusammenfassung")),
          Map.entry("publish", List.of("publishdate")),
          Map.entry("expires", List.of("expirydate")),
          Map.entry("call", List.of("phone", "tel", "telephone", "number")),
          Map.entry("to", List.of("url", "link", "href")),
          Map.entry("data", List.of("values", "points")),
          Map.entry("alt", List.of("summary", "description")),
          Map.entry("url", List.of("website", "link", "web")),
          Map.entry("direction", List.of("dir")),
          Map.entry("redirects", List.of("redirect_from")));

  /** What a page says by its place. */
  private static final Map<String, String> BY_PLACE =
      Map.of(
          "lang", "remove it: the folder says the language, such as content/es/",
          "language", "remove it: the folder says the language, such as content/es/",
          "locale", "remove it: the folder says the language, such as content/es/",
          "translation", "remove it: only pages in the folder of a language are translations",
          "slug", "remove it, and rename the file: its name is the end of the address",
          "permalink", "remove it, and rename the file: its name is the end of the address",
          "id", "remove it, and rename the file: its name is the id");

  /** A key that nothing but pages has. */
  private static final String OF_PAGES = "aliases";

  private static final int MOST_LISTED = 10;

  private UnknownKey() {}

  /** The known key that was probably meant. */
  static Optional<String> meant(String key, Set<String> known) {
    String wanted = key.toLowerCase(Locale.ROOT);
    return known.stream()
        .filter(one -> ELSEWHERE.getOrDefault(one, List.of()).contains(wanted))
        .findFirst()
        .or(() -> Suggestion.nearest(key, known));
  }

  /**
   * What to do about a key that isn't known.
   *
   * @param isText whether its value reads like a part of a page's text
   */
  static String remedy(String key, boolean isText, Set<String> known, Collection<String> used) {
    String place = BY_PLACE.getOrDefault(key, "");
    if (!place.isEmpty() && known.contains(OF_PAGES)) {
      return place;
    }
    Optional<String> meant = meant(key, known);
    if (meant.isPresent()) {
      return Suggestion.didYouMean(meant.get());
    }
    if (key.indexOf(' ') > 0 || Character.isUpperCase(key.codePointAt(0)) && isText) {
      return "text goes below the second ---: move this line there, or put --- above it";
    }
    String free =
        known.stream()
            .filter(name -> !used.contains(name))
            .limit(MOST_LISTED)
            .collect(Collectors.joining(", "));
    return free.isEmpty() ? "remove it" : "the other keys are " + free;
  }
}
