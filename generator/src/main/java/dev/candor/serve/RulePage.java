package dev.candor.serve;

import dev.candor.engine.RulePages;
import dev.candor.text.HtmlEscape;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The page that explains a rule, as HTML: the few marks of Markdown that such pages have. */
final class RulePage {

  private static final Pattern HEADING = Pattern.compile("^(#{1,4}) +(.*)$");
  private static final Pattern CODE = Pattern.compile("`([^`]+)`");
  private static final Pattern STRONG = Pattern.compile("\\*\\*(.+?)\\*\\*");
  private static final Pattern RULE_LINK = Pattern.compile("\\[([^\\]]+)\\]\\(([a-z-]+)\\.md\\)");
  private static final Pattern OTHER_LINK = Pattern.compile("\\[([^\\]]+)\\]\\([^)]*\\)");

  private final StringBuilder html = new StringBuilder();
  private boolean code;
  private boolean list;
  private boolean paragraph;

  private RulePage() {}

  /** The page of a rule; empty if there is no such rule. */
  static Optional<String> of(String id) {
    return RulePages.page(id).map(text -> new RulePage().page(id, text));
  }

  private String page(String id, String markdown) {
    html.append("<!doctype html>\n<html lang=\"en\"><head><meta charset=\"utf-8\">")
        .append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">")
        .append("<title>")
        .append(HtmlEscape.of(id))
        .append(
            "</title><link rel=\"stylesheet\" href=\"/_candor/rules.css\"></head>\n<body><main>\n");
    markdown.lines().forEach(this::line);
    end();
    return html.append("</main></body></html>\n").toString();
  }

  private void line(String line) {
    if (line.startsWith("```")) {
      end();
      html.append(code ? "</code></pre>\n" : "<pre tabindex=\"0\"><code>");
      code = !code;
      return;
    }
    if (code) {
      html.append(HtmlEscape.of(line)).append('\n');
      return;
    }
    Matcher heading = HEADING.matcher(line);
    if (line.isBlank()) {
      end();
    } else if (heading.matches()) {
      end();
      String name = String.format(Locale.ROOT, "h%d", heading.group(1).length());
      html.append('<').append(name).append('>').append(marked(heading.group(2)));
      html.append("</").append(name).append(">\n");
    } else if (line.startsWith("- ")) {
      html.append(list ? "</li>\n<li>" : "<ul>\n<li>").append(marked(line.substring(2)));
      list = true;
    } else {
      html.append(paragraph || list ? "\n" : "<p>").append(marked(line.strip()));
      paragraph |= !list;
    }
  }

  /** Ends a paragraph or a list. */
  private void end() {
    html.append(paragraph ? "</p>\n" : "").append(list ? "</li>\n</ul>\n" : "");
    paragraph = false;
    list = false;
  }

  private static String marked(String text) {
    String html = CODE.matcher(HtmlEscape.of(text)).replaceAll("<code>$1</code>");
    html = STRONG.matcher(html).replaceAll("<strong>$1</strong>");
    html = RULE_LINK.matcher(html).replaceAll("<a href=\"/_candor/rules/$2\">$1</a>");
    return OTHER_LINK.matcher(html).replaceAll("$1");
  }
}
