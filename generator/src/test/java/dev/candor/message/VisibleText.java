package dev.candor.message;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeVisitor;

/**
 * Finds visible text that is neither a message of the {@link PseudoLanguage} nor part of the site's
 * content.
 */
final class VisibleText {

  private static final List<String> ATTRIBUTES =
      List.of("alt", "aria-label", "title", "placeholder", "data-0", "data-1", "data-2");

  /** Keys with addresses, dates, codes, schema.org terms, or words that search never shows. */
  private static final Set<String> CODES =
      Set.of(
          "@context",
          "@type",
          "@id",
          "url",
          "item",
          "inLanguage",
          "datePublished",
          "dateModified",
          "lastReviewed",
          "knowsLanguage",
          "addressCountry",
          "version",
          "home_page_url",
          "feed_url",
          "language",
          "id",
          "date_published",
          "date_modified",
          "href",
          "of",
          "common");

  private static final Pattern LITERAL =
      Pattern.compile("\"((?:[^\"\\\\\\n]|\\\\.)*)\"|'((?:[^'\\\\\\n]|\\\\.)*)'|`([^`]*)`");

  /** Names of keys, request methods and browser features in scripts. */
  private static final Set<String> NAMES =
      Set.of("Escape", "Shift", "Enter", "ArrowDown", "ArrowUp", "GET", "use strict");

  private final ContentTexts content;
  private final List<String> found = new ArrayList<>();
  private String file = "";

  VisibleText(ContentTexts content) {
    this.content = content;
  }

  List<String> found() {
    return List.copyOf(found);
  }

  void look(String path, String text) throws IOException {
    file = path;
    if (path.endsWith(".html")) {
      page(Jsoup.parse(text));
    } else if (path.endsWith(".xml") && path.startsWith("feed")) {
      Document feed = Jsoup.parse(text, "", Parser.xmlParser());
      feed.select("title, subtitle, summary, name").forEach(e -> whole("feed", e.text(), false));
    } else if (path.endsWith(".json")) {
      json("", new ObjectMapper().readTree(text), path.startsWith("assets/search/"));
    } else if (path.endsWith(".vcf")) {
      for (String line : text.replace("\r\n ", "").split("\r\n")) {
        if (line.startsWith("FN:") || line.startsWith("NOTE:")) {
          String value = line.substring(line.indexOf(':') + 1);
          whole("card", value.replaceAll("\\\\n", "\n").replaceAll("\\\\(.)", "$1"), false);
        }
      }
    } else if (path.endsWith(".js")) {
      script(text);
    }
  }

  private void page(Document page) throws IOException {
    whole("title", page.title(), false);
    for (Element meta :
        page.select(
            "meta[name=description], meta[property=og:title],"
                + " meta[property=og:description], meta[property=og:image:alt]")) {
      whole("meta", meta.attr("content"), false);
    }
    for (Element element : page.select("[data-words]")) {
      json("", new ObjectMapper().readTree(element.attr("data-words")), false);
    }
    for (Element data : page.select("script[type=application/ld+json]")) {
      json("", new ObjectMapper().readTree(data.data()), false);
    }
    page.select("script:not([type])").forEach(inline -> script(inline.data()));
    Depth depth = new Depth();
    page.body().traverse(new Walk(depth));
    for (Element template : page.select("template")) {
      Element inside = Jsoup.parseBodyFragment(template.html()).body();
      inside.traverse(new Walk(new Depth()));
    }
  }

  /** Which markers are open at a place in a text. */
  private static final class Depth {
    private final StringBuilder open = new StringBuilder();

    boolean inMessage() {
      return open.length() > 0 && open.charAt(open.length() - 1) == '⟦';
    }

    /** The parts of a text that aren't messages. */
    List<String> others(String text) {
      List<String> all = new ArrayList<>();
      StringBuilder now = new StringBuilder();
      for (int i = 0; i < text.length(); i++) {
        char c = text.charAt(i);
        if ("⟦⟪⟧⟫".indexOf(c) >= 0) {
          all.add(now.toString());
          now.setLength(0);
          if (c == '⟦' || c == '⟪') {
            open.append(c);
          } else if (open.length() > 0) {
            open.setLength(open.length() - 1);
          }
        } else if (!inMessage()) {
          now.append(c);
        }
      }
      all.add(now.toString());
      return all;
    }
  }

  private final class Walk implements NodeVisitor {
    private final Depth depth;

    Walk(Depth depth) {
      this.depth = depth;
    }

    @Override
    public void head(Node node, int level) {
      if (node instanceof TextNode text && !isCode(text)) {
        Element parent = text.parent();
        boolean prose = parent != null && parent.closest(".prose, .contents") != null;
        depth.others(text.getWholeText()).forEach(t -> check("text", t, prose));
      } else if (node instanceof Element element) {
        boolean prose = element.closest(".prose, .contents") != null;
        for (String name : ATTRIBUTES) {
          whole(name, element.attr(name), prose);
        }
        if (element.is("input[type=submit], input[type=button]")) {
          whole("value", element.attr("value"), prose);
        }
      }
    }

    private boolean isCode(TextNode text) {
      Element parent = text.parent();
      return parent != null && parent.is("script, style, template");
    }
  }

  /** A complete text. */
  private void whole(String where, String text, boolean prose) {
    // Inserted by a script.
    new Depth()
        .others(text.replaceAll("\\{[A-Za-z0-9-]+\\}", ""))
        .forEach(part -> check(where, part, prose));
  }

  private void check(String where, String text, boolean prose) {
    if (!content.explains(text, prose)) {
      found.add(file + ": " + where + ": " + text.strip());
    }
  }

  private void json(String key, JsonNode node, boolean positional) {
    if (node.isTextual() && !CODES.contains(key) && !isAddress(node.asText())) {
      if (!positional || node.asText().indexOf(' ') >= 0) {
        whole("json " + key, node.asText(), false);
      }
    } else if (node.isArray() && !CODES.contains(key)) {
      node.forEach(
          item -> {
            // In the search index, stems and words come from content and messages.
            if (!Set.of("words", "back", "pages").contains(key)) {
              json(key, item, positional);
            }
          });
    } else if (node.isObject()) {
      Iterator<Map.Entry<String, JsonNode>> fields = node.fields();
      while (fields.hasNext()) {
        Map.Entry<String, JsonNode> field = fields.next();
        boolean index = positional && Set.of("stop", "synonyms", "crisis").contains(field.getKey());
        if (!index && !isPosting(field.getValue())) {
          json(field.getKey(), field.getValue(), positional);
        }
      }
    }
  }

  /** Numbers encoded as letters: see Postings. The slugs they belong to are keys. */
  private boolean isPosting(JsonNode node) {
    return file.startsWith("assets/directory.")
        && !file.contains("/cards-")
        && node.isTextual()
        && node.asText().matches("[A-Za-z0-9_-]*");
  }

  private static boolean isAddress(String text) {
    return text.startsWith("/") || text.startsWith("https://");
  }

  /** Text that a script would show: several words, or a capitalized one. */
  private void script(String text) {
    String code = text.replaceAll("(?s)/\\*.*?\\*/", "").replaceAll("(?m)(^|\\s)//(?!/).*$", "");
    Matcher literal = LITERAL.matcher(code);
    while (literal.find()) {
      String value =
          literal.group(1) != null
              ? literal.group(1)
              : literal.group(2) != null ? literal.group(2) : literal.group(3);
      boolean selector = value.matches("(?s)[.#\\[(].*|[a-z]+ > .*|[a-z]+\\[.*");
      boolean words = value.matches("(?s).*\\p{L}{2,}\\p{Punct}? \\p{L}{2,}.*");
      boolean capital = value.matches("(?s)[“(]?\\p{Lu}\\p{Ll}+.*");
      if ((words || capital) && !selector && !NAMES.contains(value)) {
        found.add(file + ": script: " + value);
      }
    }
  }
}
