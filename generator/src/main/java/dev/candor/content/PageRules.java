package dev.candor.content;

import dev.candor.diagnostic.Rule;
import dev.candor.frontmatter.Characters;
import dev.candor.frontmatter.InvisibleCharacters;
import dev.candor.frontmatter.YamlRules;
import dev.candor.markdown.MarkdownRules;
import java.util.ArrayList;
import java.util.List;

/** The rules that concern one page by itself. */
public final class PageRules {

  public static final Rule FIELD =
      Rule.error(
          "field", "Every field has a value of the right type, and no required field is missing.");
  public static final Rule UNKNOWN_KEY =
      Rule.error("unknown-key", "Files contain only keys that Candor knows.");
  public static final Rule ID =
      Rule.error("id", "A file's name is a slug: a-z, 0-9 and dashes, not beginning with a dash.");
  public static final Rule FOLDER =
      Rule.error("folder", "A page belongs in the folder of its kind.");
  public static final Rule ENDING =
      Rule.error("file-ending", "Pages end in .md, data files in .yaml, drawings in .svg.");
  public static final Rule REVIEWER =
      Rule.error("reviewer-is-author", "Authors don't review their own pages.");
  public static final Rule DATES =
      Rule.error(
          "date-order", "A page is not updated, and doesn't expire, before it is published.");
  public static final Rule STEPS =
      Rule.error("promised-count", "A page has as many numbered headings as it promises steps.");
  public static final Rule CHARACTER = Characters.CONTROL;
  public static final Rule DIRECTION = Characters.DIRECTION;
  public static final Rule REDIRECT =
      Rule.error("redirect", "An old address is a path within this site.");
  public static final Rule DATA_FILE =
      Rule.error("data-file", "A data file has one of the known names and is a list of items.");
  public static final Rule KIND =
      Rule.error(
          "kind", "A declared kind has a unique name and folder, and fields that are valid.");
  public static final Rule CHART =
      Rule.error("chart", "A chart's numbers match each other and the chart's type.");
  public static final Rule DUPLICATE_ID =
      Rule.error("duplicate-id", "No two items of a data file have the same id.");

  /** All rules that concern one file by itself, including those for its fields and its text. */
  public static final List<Rule> ALL = all();

  private PageRules() {}

  private static List<Rule> all() {
    List<Rule> all = new ArrayList<>(YamlRules.ALL);
    all.addAll(MarkdownRules.ALL);
    all.addAll(
        List.of(
            FIELD,
            UNKNOWN_KEY,
            ID,
            FOLDER,
            ENDING,
            REVIEWER,
            DATES,
            STEPS,
            CHARACTER,
            DIRECTION,
            PlainFields.RULE,
            InvisibleCharacters.RULE,
            REDIRECT,
            DATA_FILE,
            KIND,
            CHART,
            DUPLICATE_ID));
    return List.copyOf(all);
  }
}
