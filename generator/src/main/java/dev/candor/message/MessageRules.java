package dev.candor.message;

import dev.candor.diagnostic.Rule;
import java.util.List;

/** The rules for messages. */
public final class MessageRules {

  static final Rule MESSAGE =
      Rule.error(
          "message", "Every message has a known key, its placeholders and its plural forms.");

  static final Rule LANGUAGE =
      Rule.error("message-language", "The theme has every message in the site's language.");

  public static final List<Rule> ALL = List.of(MESSAGE, LANGUAGE);

  private MessageRules() {}
}
