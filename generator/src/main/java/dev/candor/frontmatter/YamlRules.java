package dev.candor.frontmatter;

import dev.candor.diagnostic.Diagnostic;
import dev.candor.diagnostic.Rule;
import java.util.List;

/** The rules for YAML itself, whatever its fields mean. */
public final class YamlRules {

  public static final Rule FRONT_MATTER =
      Rule.error(
          "front-matter",
          "A page begins with its front matter: fields between two lines of three dashes.");
  public static final Rule SYNTAX = Rule.error("yaml", "Fields are valid YAML.");
  public static final Rule MERGE_CONFLICT =
      Rule.error("merge-conflict", "Files contain no unresolved merge conflicts.");
  public static final Rule CUT_VALUE =
      Rule.error("cut-value", "Put a value that contains # in quotes: # begins a comment.");
  public static final Rule CURLY_QUOTES =
      Rule.warning("curly-quotes", "Values are not wrapped in curly quotes, which readers see.");
  public static final Rule ALIAS =
      Rule.error("yaml-alias", "YAML anchors and aliases (& and *) are not supported.");
  public static final Rule TAG = Rule.error("yaml-tag", "YAML tags (!) are not supported.");
  public static final Rule DUPLICATE_KEY =
      Rule.error("duplicate-key", "A mapping has each key only once.");
  public static final Rule DEPTH =
      Rule.error("yaml-depth", "Values are nested at most 20 levels deep.");

  /** All of them. */
  public static final List<Rule> ALL =
      List.of(
          FRONT_MATTER,
          SYNTAX,
          MERGE_CONFLICT,
          CUT_VALUE,
          CURLY_QUOTES,
          ALIAS,
          TAG,
          DUPLICATE_KEY,
          DEPTH);

  private YamlRules() {}

  /** Whether keys may seem to be missing only because part of the text could not be read. */
  public static boolean leaveGaps(List<Diagnostic> found) {
    List<Rule> gaping = List.of(FRONT_MATTER, SYNTAX, MERGE_CONFLICT, ALIAS, TAG, DEPTH);
    return found.stream().map(Diagnostic::rule).anyMatch(gaping::contains);
  }
}
