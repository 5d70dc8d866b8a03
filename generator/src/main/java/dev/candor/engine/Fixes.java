package dev.candor.engine;

import dev.candor.diagnostic.Diagnostic;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Findings whose remedy says exactly what to write in the place that they mark. */
public final class Fixes {

  private static final Pattern MEANT = Pattern.compile("^did you mean \"([^\"]+)\"\\?$");
  private static final Pattern NAME = Pattern.compile("^(!?\\[\\[)[^\\[\\]|#]*");

  /** The rules whose remedy is "write", followed by the whole text to write. */
  private static final Set<String> WRITTEN =
      Set.of(
          "unread-heading",
          "unread-citation",
          "unread-link",
          "google-link",
          "open-reference",
          "table-row",
          "unsafe-link");

  private Fixes() {}

  /** What to put in the place of the text that a finding marks. */
  public static Optional<String> of(Diagnostic found) {
    String marked = found.file().text().substring(found.span().start(), found.span().end());
    Matcher meant = MEANT.matcher(found.suggestion());
    if (meant.find()) {
      Matcher name = NAME.matcher(marked);
      return Optional.of(
          name.find()
              ? name.group(1) + meant.group(1) + marked.substring(name.end())
              : meant.group(1));
    }
    boolean written =
        WRITTEN.contains(found.rule().id()) && found.suggestion().startsWith("write ");
    boolean whole = !found.rule().id().equals("open-reference") || marked.endsWith("]]");
    return written && whole ? Optional.of(found.suggestion().substring(6)) : Optional.empty();
  }
}
