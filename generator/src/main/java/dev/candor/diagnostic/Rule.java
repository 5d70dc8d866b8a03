package dev.candor.diagnostic;

/**
 * A rule that content must follow.
 *
 * @param id in kebab case
 * @param severity how serious a breach is unless the site says otherwise
 * @param asks what the rule requires, in one sentence
 */
public record Rule(String id, Severity severity, String asks) {

  public static Rule error(String id, String asks) {
    return new Rule(id, Severity.ERROR, asks);
  }

  public static Rule warning(String id, String asks) {
    return new Rule(id, Severity.WARNING, asks);
  }

  public static Rule note(String id, String asks) {
    return new Rule(id, Severity.NOTE, asks);
  }

  public Diagnostic at(
      dev.candor.source.SourceFile file, dev.candor.source.Span span, String message) {
    return new Diagnostic(this, severity, file, span, message, "");
  }
}
