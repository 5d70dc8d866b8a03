package dev.candor.importing.format;

import static dev.candor.importing.format.JsonExport.text;
import static java.nio.charset.StandardCharsets.UTF_8;

import dev.candor.importing.model.Source;
import dev.candor.importing.model.SourceIssue;
import dev.candor.text.HtmlEscape;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Gutenberg's blocks without text of their own, which WordPress fills when it shows a page. */
final class WordPressBlocks {

  /** A block without an end. Its fields are JSON, in which WordPress writes {@code >} as a code. */
  private static final Pattern EMPTY =
      Pattern.compile("<!-- wp:([a-z][a-z0-9_/-]*)(\\s[^>]*)?/-->");

  private static final Set<String> NO_TEXT = Set.of("more", "nextpage", "separator", "spacer");

  private final Source source;
  private final Map<String, String> reusable = new HashMap<>();

  WordPressBlocks(Source source) {
    this.source = source;
  }

  /** A block that others show. */
  void reusable(String id, String body) {
    reusable.put(id, body);
  }

  String html(WordPressItem item, String body) {
    String whole = EMPTY.matcher(body).replaceAll(m -> Matcher.quoteReplacement(reused(m)));
    List<Object> notes = footnotes(item);
    if (!whole.contains("<!-- wp:footnotes")) {
      source.leaveOut("hidden footnotes", notes.size());
    }
    return EMPTY.matcher(whole).replaceAll(m -> Matcher.quoteReplacement(filled(m, notes)));
  }

  private String reused(MatchResult found) {
    String id = found.group(1).equals("block") ? text(fields(found), "ref") : "";
    return reusable.getOrDefault(id, found.group());
  }

  private String filled(MatchResult found, List<Object> notes) {
    String name = found.group(1);
    String url = name.contains("embed") ? text(fields(found), "url") : "";
    if (name.equals("footnotes")) {
      return list(notes);
    } else if (url.startsWith("http")) {
      return "<p><a href=\"" + HtmlEscape.of(url) + "\">" + HtmlEscape.of(url) + "</a></p>";
    } else if (!NO_TEXT.contains(name)) {
      source.leaveOut(
          name.equals("block")
              ? "blocks that the export doesn't have"
              : "blocks that a plugin or theme fills, " + name);
    }
    return "";
  }

  private static String list(List<Object> notes) {
    StringBuilder items = new StringBuilder();
    notes.forEach(note -> items.append("<li>").append(text(note, "content")).append("</li>"));
    return notes.isEmpty() ? "" : "<hr><ol>" + items + "</ol>";
  }

  /** The fields of a block; none if it has none, or what is no JSON. */
  private static Object fields(MatchResult found) {
    try {
      return found.group(2) == null ? Map.of() : json(found.group(2));
    } catch (IOException e) {
      return Map.of();
    }
  }

  /** The notes that a field of the item has, as JSON, and the block shows as a list. */
  private List<Object> footnotes(WordPressItem item) {
    String field = item.fields.get("footnotes");
    try {
      return field.isBlank() || !(json(field) instanceof List<?> notes)
          ? List.of()
          : List.copyOf(notes);
    } catch (IOException e) {
      String why = "\"" + item.title + "\" has footnotes that can't be read: ";
      source.issue(new SourceIssue(item.file, item.line, 0, why + JsonExport.fault(e)));
      return List.of();
    }
  }

  private static Object json(String text) throws IOException {
    return JsonExport.read(new ByteArrayInputStream(text.getBytes(UTF_8)));
  }
}
