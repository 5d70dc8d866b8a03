package dev.candor.importing.works;

import dev.candor.importing.format.JsonExport;
import dev.candor.importing.model.SourceIssue;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds out which of the four formats a text is, and reads it. */
public final class WorkFormats {

  /** The tags that a text in CSL-JSON may have. */
  private static final Pattern MARKUP =
      Pattern.compile("(?i)</?(?:i|b|em|strong|su[bp]|sc|span)(?: [^<>]*)?>");

  /** Where Zotero writes numbers that a kind of work has no field for. */
  private static final Pattern NOTE = Pattern.compile("(?m)^(PMID|DOI): *(\\S+)$");

  private WorkFormats() {}

  public static List<Work> read(String file, String text, List<SourceIssue> issues) {
    String start = text.stripLeading();
    if (start.startsWith("[") || start.startsWith("{")) {
      return csl(file, text, issues);
    } else if (text.matches("(?s)^\\s*PMID- .*")) {
      return Tagged.nbib(text);
    } else if (text.matches("(?s).*(?:^|\\n)TY  - .*")) {
      return Tagged.ris(text);
    } else if (start.contains("@")) {
      return BibTex.read(file, text, issues);
    }
    issues.add(new SourceIssue(file, 1, 1, "is not BibTeX, RIS, NBIB or CSL-JSON"));
    return List.of();
  }

  private static List<Work> csl(String file, String text, List<SourceIssue> issues) {
    List<Work> works = new ArrayList<>();
    try {
      Object root =
          JsonExport.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
      List<Object> items = JsonExport.list(root, "items");
      List<?> all = root instanceof List<?> list ? list : items.isEmpty() ? List.of(root) : items;
      for (Object item : all) {
        works.add(csl(item));
      }
    } catch (IOException e) {
      issues.add(new SourceIssue(file, 0, 0, "is not well-formed JSON: " + JsonExport.fault(e)));
    }
    return works;
  }

  private static Work csl(Object item) {
    Work work = new Work(0);
    for (String key :
        List.of(
            "type", "title", "container-title", "volume", "issue", "page", "DOI", "URL", "PMID")) {
      List<Object> values = JsonExport.list(item, key); // Crossref has lists of titles
      String value = values.isEmpty() ? "" : String.valueOf(values.get(0));
      work.put(key, MARKUP.matcher(value).replaceAll(""));
    }
    Matcher note = NOTE.matcher(JsonExport.text(item, "note"));
    while (note.find()) {
      work.put(note.group(1), note.group(2));
    }
    for (Object name : JsonExport.list(item, "author")) {
      String literal = JsonExport.text(name, "literal");
      String particle = JsonExport.text(name, "non-dropping-particle");
      String family = (particle + " " + JsonExport.text(name, "family")).strip();
      String whole = literal.isEmpty() ? JsonExport.text(name, "name") : literal;
      work.author(whole.isEmpty() ? family : whole, JsonExport.text(name, "given"));
    }
    Object issued = JsonExport.map(item, "issued");
    List<Object> dates = JsonExport.list(issued, "date-parts");
    if (!dates.isEmpty() && dates.get(0) instanceof List<?> parts && !parts.isEmpty()) {
      work.put("issued", String.valueOf(parts.get(0)));
    }
    work.put("issued", JsonExport.text(issued, "raw"));
    work.put("issued", JsonExport.text(issued, "literal"));
    work.put("issued", JsonExport.text(item, "issued"));
    return work;
  }
}
