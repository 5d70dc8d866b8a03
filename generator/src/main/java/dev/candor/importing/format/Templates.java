package dev.candor.importing.format;

import dev.candor.importing.model.Source;
import dev.candor.text.HtmlEscape;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Takes the template code of other generators out of Markdown, or replaces it by its meaning. */
final class Templates {

  private static final Pattern HIGHLIGHT =
      Pattern.compile("(?s)\\{%-? *highlight (\\w+)[^%]*%}\\n?(.*?)\\{%-? *endhighlight *-?%}");

  /** What Liquid and Nunjucks show as it is written, template code and all. */
  private static final Pattern RAW =
      Pattern.compile(
          "(?s)\\{%-? *(raw|verbatim) *-?%}(.*?)\\{%-? *end\\1"
              + " *-?%}|\\{\\{([<%])/\\*(.*?)\\*/([>%])}}");

  /** What Liquid, Hugo and kramdown show to nobody. */
  private static final Pattern REMARK =
      Pattern.compile(
          "(?s)\\{%-? *comment *-?%}.*?\\{%-? *endcomment *-?%}"
              + "|\\{\\{([<%]) *comment *[>%]}}.*?\\{\\{\\1 */ *comment *[>%]}}"
              + "|\\{::comment}.*?\\{:/(?:comment)?}");

  /** The same in Nunjucks and MDX, and Obsidian's own. */
  private static final Pattern NOTE =
      Pattern.compile("(?s)\\{#\\s.*?\\s#}|(?<!\\{)\\{/\\*.*?\\*/}|%%.*?%%");

  /** Words that a piece of template code shows. */
  private static final Pattern SHOWN =
      Pattern.compile(
          "(?<![\\w-])(?:title|heading|summary|text|content|quote|caption|message)="
              + "(?:\"([^\"]*\\p{L}[^\"]*)\"|'([^']*\\p{L}[^']*)')");

  private static final Pattern LINK =
      Pattern.compile("\\{%-? *(?:post_url|link) +([^%\\s]+) *-?%}");

  private static final Pattern REF =
      Pattern.compile("\\{\\{[<%] *(?:rel)?ref +\"([^\"]+)\" *[>%]}}");

  /** The file of another page, in a link of Markdown. */
  private static final Pattern PAGE =
      Pattern.compile("(?<=]\\()(?![a-zA-Z]+:)[^)\\s#]+\\.mdx?(?:#[^)\\s]*)?(?=[)\\s])");

  private static final Pattern FIGURE = Pattern.compile("\\{\\{[<%] *figure +([^>%]*?)/? *[>%]}}");

  private static final Pattern VIDEO =
      Pattern.compile("\\{\\{[<%] *(youtube|vimeo) +\"?([\\w-]+)\"? *[>%]}}");

  private static final Pattern CODE =
      Pattern.compile("(?s)(?:\\{\\{[<%].*?[>%]}}|\\{%.*?%}|\\{\\{.*?}})(?=(\n?))");

  private static final Pattern LIST =
      Pattern.compile("(?m)^\\{:[^}\\n]*}\\s*$|(?<=\\S)\\{:[^}\\n]*}|\\{:[:/][^}\\n]*}");

  private static final Pattern MODULE =
      Pattern.compile("(?m)^(?:import .* from ['\"].*['\"];?|export (?:const|default) .*)$");

  private static final Pattern BOX =
      Pattern.compile("(?m)^:::+ *(?:\\w+(?:\\[(.*?)])?(?: +(?!\\{)(.*?))?)? *(?:\\{.*})?$");

  private static final Pattern INCLUDED =
      Pattern.compile("\\{% *include +[\\w/.-]*(?:figure|image|img|picture)[\\w/.-]* +(.*?)-?%}");

  /** What Obsidian marks, and keeps as the name of a paragraph. */
  private static final Pattern MARKED =
      Pattern.compile("(?<![=\\w])==(?=\\S)([^=\\n]+)(?<=\\S)==(?![=\\w])");

  private static final Pattern ANCHOR = Pattern.compile("(?m) \\^[A-Za-z0-9-]+$");
  private static final Pattern FENCES =
      Pattern.compile("(?ms)(^ {0,3}(`{3,}|~{3,}).*?^ {0,3}\\2[^\\n]*$|`[^`\\n]+`)");

  private static final char HOLE = '\uE000';

  private final Source source;

  Templates(Source source) {
    this.source = source;
  }

  String plain(String markdown) {
    List<String> raw = new ArrayList<>();
    String text = RAW.matcher(markdown.replace(HOLE, ' ')).replaceAll(m -> hole(raw, m));
    text = REMARK.matcher(text).replaceAll(m -> hidden());
    text =
        HIGHLIGHT
            .matcher(text)
            .replaceAll(
                m -> Matcher.quoteReplacement("```" + m.group(1) + "\n" + m.group(2) + "```"));
    text = outsideCode(text);
    for (int i = 0; i < raw.size(); i++) {
      text = text.replace(HOLE + "" + i + HOLE, raw.get(i));
    }
    return text;
  }

  /** Keeps the place of a text that is shown as it is; Hugo takes its marks of a comment off. */
  private static String hole(List<String> raw, MatchResult found) {
    String escaped = "{{" + found.group(3) + found.group(4) + found.group(5) + "}}";
    raw.add(found.group(2) == null ? escaped : found.group(2));
    return HOLE + "" + (raw.size() - 1) + HOLE;
  }

  private String outsideCode(String text) {
    StringBuilder out = new StringBuilder();
    Matcher code = FENCES.matcher(text);
    int from = 0;
    while (code.find()) {
      out.append(own(text.substring(from, code.start()))).append(code.group());
      from = code.end();
    }
    return out.append(own(text.substring(from))).toString();
  }

  /** Text that is not code, without what other programs have of their own. */
  private String own(String markdown) {
    String text = NOTE.matcher(markdown).replaceAll(m -> hidden());
    text = LINK.matcher(text).replaceAll(m -> Matcher.quoteReplacement(name(m.group(1))));
    text = REF.matcher(text).replaceAll(m -> Matcher.quoteReplacement(name(m.group(1))));
    text = PAGE.matcher(text).replaceAll(m -> Matcher.quoteReplacement(name(m.group())));
    text = FIGURE.matcher(text).replaceAll(m -> Matcher.quoteReplacement(figure(m.group(1))));
    text = INCLUDED.matcher(text).replaceAll(m -> Matcher.quoteReplacement(included(m.group(1))));
    text = VIDEO.matcher(text).replaceAll(m -> Matcher.quoteReplacement(video(m)));
    text = text.replaceAll("\\{\\{ *(?:site\\.)?(?:baseurl|url) *}}", "");
    text = CODE.matcher(text).replaceAll(m -> Matcher.quoteReplacement(dropped(m)));
    text = LIST.matcher(text).replaceAll("");
    text = MODULE.matcher(text).replaceAll("");
    text = MARKED.matcher(text).replaceAll("$1");
    text = ANCHOR.matcher(text).replaceAll("");
    return BOX.matcher(text).replaceAll(m -> Matcher.quoteReplacement(box(m)));
  }

  private String hidden() {
    source.leaveOut("comments in the text");
    return "";
  }

  /** The title of a box, as a line of its own. */
  private static String box(MatchResult found) {
    String title = found.group(1) == null ? found.group(2) : found.group(1);
    return title == null || title.isBlank() ? "" : "\n**" + title.strip() + "**\n";
  }

  private static String included(String attributes) {
    for (String name : List.of("src", "image_path", "url", "image", "file", "path")) {
      String src = attribute(attributes, name);
      if (!src.isEmpty()) {
        return figure("src=\"" + src + "\" " + attributes.replaceAll("\\b(?:src|url)=", "x="));
      }
    }
    return "";
  }

  /** The words of a piece of template code that readers saw, if it has any. */
  private String dropped(MatchResult code) {
    source.leaveOut("pieces of template code");
    String words =
        SHOWN
            .matcher(code.group())
            .results()
            .map(m -> m.group(1) == null ? m.group(2) : m.group(1))
            .collect(Collectors.joining("\n\n"));
    return words.isEmpty() ? "" : words + code.group(1);
  }

  /** The name of a page, as a link that is looked up by the last part of its path. */
  private static String name(String path) {
    String last = path.replaceFirst("#.*$", "").replaceFirst("\\.(?:mdx?|markdown|html)$", "");
    last = last.replaceFirst("/_?index$", "");
    return "/" + last.replaceFirst("^.*/", "").replaceFirst("^\\d{4}-\\d\\d-\\d\\d-", "");
  }

  private static String figure(String attributes) {
    String caption = attribute(attributes, "caption");
    return "<figure><img src=\""
        + HtmlEscape.of(attribute(attributes, "src"))
        + "\" alt=\""
        + HtmlEscape.of(attribute(attributes, "alt"))
        + "\"><figcaption>"
        + HtmlEscape.of(caption)
        + "</figcaption></figure>";
  }

  private static String attribute(String attributes, String name) {
    Matcher found =
        Pattern.compile("(?<![\\w-])" + name + "=(?:\"([^\"]*)\"|'([^']*)')").matcher(attributes);
    return !found.find() ? "" : found.group(1) == null ? found.group(2) : found.group(1);
  }

  private static String video(MatchResult found) {
    return found.group(1).equals("youtube")
        ? "<https://www.youtube.com/watch?v=" + found.group(2) + ">"
        : "<https://vimeo.com/" + found.group(2) + ">";
  }
}
