package dev.candor.content;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * How another tool makes ids of headings, so that links from elsewhere to a heading of the old site
 * still find it.
 */
public enum HeadingIds {
  /** GitHub, GitLab, Hugo, Jekyll and Docusaurus. */
  GITHUB("-"),
  /** Kramdown by itself. */
  KRAMDOWN("-"),
  /** Python-Markdown and MkDocs. */
  MKDOCS("_"),
  /** Pandoc and Quarto. */
  PANDOC("-");

  private static final Pattern NO_LETTERS = Pattern.compile("^\\P{L}+");
  private static final Pattern NOT_GITHUB = Pattern.compile("[^\\p{L}\\p{M}\\p{N}\\p{Pc} -]");
  private static final Pattern NOT_KRAMDOWN = Pattern.compile("[^a-zA-Z0-9 -]");
  private static final Pattern NOT_WORDS = Pattern.compile("[^A-Za-z0-9_\\s-]");
  private static final Pattern NOT_PANDOC = Pattern.compile("[^\\p{L}\\p{M}\\p{N}\\s_.-]");

  /** What comes before the number of a repeated id. */
  private final String joint;

  HeadingIds(String joint) {
    this.joint = joint;
  }

  /** The ids that the tool gives to the headings of a page, in their order. */
  public List<String> of(List<String> headings) {
    List<String> ids = new ArrayList<>();
    Set<String> taken = new HashSet<>();
    for (String heading : headings) {
      String plain = of(heading);
      String id = plain;
      for (int i = 1; !taken.add(id); i++) {
        id = plain + joint + i;
      }
      ids.add(id);
    }
    return ids;
  }

  private String of(String heading) {
    String text = heading.strip();
    String id =
        switch (this) {
          case GITHUB -> NOT_GITHUB.matcher(text).replaceAll("").replace(' ', '-');
          case KRAMDOWN ->
              NOT_KRAMDOWN
                  .matcher(text.replaceFirst("^[^a-zA-Z]+", ""))
                  .replaceAll("")
                  .replace(' ', '-');
          case MKDOCS ->
              NOT_WORDS
                  .matcher(Normalizer.normalize(text, Normalizer.Form.NFKD))
                  .replaceAll("")
                  .strip()
                  .replaceAll("[-\\s]+", "-");
          case PANDOC ->
              NO_LETTERS
                  .matcher(NOT_PANDOC.matcher(text).replaceAll("").replaceAll("\\s+", "-"))
                  .replaceAll("");
        };
    return id.isEmpty() && (this == KRAMDOWN || this == PANDOC)
        ? "section"
        : id.toLowerCase(Locale.ROOT);
  }
}
