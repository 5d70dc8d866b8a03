package dev.candor.content;

import dev.candor.frontmatter.Yaml;

/**
 * How a site presents itself: in which words.
 *
 * @param words messages by key that the site words in its own way, as its settings have them
 */
public record Presentation(Yaml.Mapping words) {

  static Presentation read(Fields f) {
    return new Presentation(f.mapping("words", "Texts of the theme in words of your own, by key."));
  }
}
