package dev.candor.frontmatter;

import dev.candor.diagnostic.Diagnostic;
import dev.candor.diagnostic.Rule;
import java.util.List;

/** The rules that YAML is held to before anyone asks what its fields mean. */
public final class YamlRules {

  public static final Rule FRONT_MATTER =
      Rule.error(
          "front-matter", "A page begins with its fields between two lines of three dashes.");
  public static final Rule SYNTAX = Rule.error("yaml", "Fields are written as YAML.");
  public static final Rule MERGE_CONFLICT =
      Rule.error("merge-conflict", "Two versions of a text are merged before it is published.");
  public static final Rule CUT_VALUE =
      Rule.error("cut-value", "A value with # in it is in quotes: # begins a comment.");
  public static final Rule ALIAS =
      Rule.error("yaml-alias", "YAML's anchors and aliases (& and *) are not used.");
  public static final Rule TAG = Rule.error("yaml-tag", "YAML's tags (!) are not used.");
  public static final Rule DUPLICATE_KEY =
      Rule.error("duplicate-key", "A key stands once among its neighbours.");
  public static final Rule DEPTH =
      Rule.error("yaml-depth", "Values stand at most 20 deep within each other.");

  /** All of them. */
  public static final List<Rule> ALL =
      List.of(FRONT_MATTER, SYNTAX, MERGE_CONFLICT, CUT_VALUE, ALIAS, TAG, DUPLICATE_KEY, DEPTH);

  private YamlRules() {}

  /** Whether keys may seem to be missing only because the text around them could not be read. */
  public static boolean leaveGaps(List<Diagnostic> found) {
    List<Rule> gaping = List.of(FRONT_MATTER, SYNTAX, MERGE_CONFLICT, ALIAS, TAG, DEPTH);
    return found.stream().map(Diagnostic::rule).anyMatch(gaping::contains);
  }
}
