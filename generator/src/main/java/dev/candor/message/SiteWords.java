package dev.candor.message;

import dev.candor.frontmatter.Yaml;
import dev.candor.source.SourceFile;
import dev.candor.source.Span;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The settings of a site that concern messages.
 *
 * @param file the settings
 * @param language the site's language, and {@code languagePlace} where the settings name it
 * @param words the site's own wording of messages; those of other languages than its own are in a
 *     mapping under the language's code
 * @param given messages that follow from other settings, such as a hub's title
 * @param optional keys of messages that a site may have and the theme need not
 * @param others the other languages that the site is published in, and where its settings name them
 */
public record SiteWords(
    SourceFile file,
    String language,
    Span languagePlace,
    Yaml.Mapping words,
    List<Given> given,
    Set<String> optional,
    Map<String, Span> others) {

  /** A text from the settings that replaces a message; braces in it are literal. */
  public record Given(String key, String text, Span span) {}

  public SiteWords {
    given = List.copyOf(given);
    optional = Set.copyOf(optional);
    others = Map.copyOf(others);
  }

  /** The settings of a site that doesn't mention messages. */
  public static SiteWords none(String language) {
    SourceFile file = SourceFile.of("site/site.yaml", "");
    return new SiteWords(
        file, language, Span.NONE, Yaml.Mapping.EMPTY, List.of(), Set.of(), Map.of());
  }
}
