package dev.candor.importing.format;

import dev.candor.importing.html.ImageAddress;
import dev.candor.importing.model.PostBuilder;
import dev.candor.importing.model.Source;
import dev.candor.importing.model.SourceIssue;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Documents of Word, also as Google Docs and LibreOffice save them. */
final class WordReader {

  private static final long LARGEST_PART = 200L << 20;

  private final String name;
  private final Source source;
  private final Map<String, byte[]> parts = new TreeMap<>();
  private final Map<String, String> targets = new HashMap<>();
  private final Map<String, Boolean> ordered = new HashMap<>();

  WordReader(String name, Source source) {
    this.name = name;
    this.source = source;
  }

  void read(InputStream in) throws IOException {
    try (ZipInputStream zip = new ZipInputStream(in)) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (entry
            .getName()
            .matches(
                "word/(?:[^/]+\\.xml|_rels/document\\.xml\\.rels|media/[^/]+)|docProps/core\\.xml")) {
          byte[] bytes = zip.readNBytes((int) LARGEST_PART);
          if (bytes.length == LARGEST_PART) {
            source.issue(
                new SourceIssue(
                    name, 0, 0, entry.getName() + " unpacks to far more than it should"));
            return;
          }
          parts.put(entry.getName(), bytes);
        }
      }
    }
    if (!parts.containsKey("word/document.xml")) {
      source.issue(new SourceIssue(name, 0, 0, "is not a Word document"));
      return;
    }
    relations();
    numbering();
    images();
    PostBuilder post = new PostBuilder(name, 0).id(name);
    core(post);
    WordNotes notes = new WordNotes();
    WordText text = new WordText(targets, ordered, styles(), notes, source);
    part("word/document.xml", text::element);
    part("word/footnotes.xml", notes::element);
    part("word/endnotes.xml", notes::element);
    comments();
    String title = text.title();
    String stem = name.replaceFirst("^.*/", "").replaceFirst("\\.docx$", "");
    post.title(title.isEmpty() ? stem.replace('-', ' ').replace('_', ' ') : title);
    post.slug(title.isEmpty() ? stem : title).body(text.html() + notes.html());
    post.withheld("a document doesn't say that it was public");
    source.add(post.build());
  }

  private void part(String path, SafeXml.Handler handler) {
    byte[] bytes = parts.get(path);
    if (bytes != null) {
      SafeXml.read(new ByteArrayInputStream(bytes), name + "!" + path, source, handler);
    }
  }

  private void relations() {
    part(
        "word/_rels/document.xml.rels",
        xml -> {
          if (xml.getLocalName().equals("Relationship")) {
            targets.put(SafeXml.attribute(xml, "Id"), SafeXml.attribute(xml, "Target"));
          }
        });
  }

  /** The English names of styles, whose ids are in the language of the program. */
  private Map<String, String> styles() {
    Map<String, String> styles = new HashMap<>();
    String[] id = {""};
    part(
        "word/styles.xml",
        xml -> {
          if (xml.getLocalName().equals("style")) {
            id[0] = WordText.attribute(xml, "styleId");
          } else if (xml.getLocalName().equals("name")) {
            styles.putIfAbsent(id[0], WordText.attribute(xml, "val"));
          }
        });
    return styles;
  }

  /** Which lists are numbered, by number and depth. */
  private void numbering() {
    Map<String, Boolean> kinds = new HashMap<>();
    String[] at = {"", "", ""};
    part(
        "word/numbering.xml",
        xml -> {
          switch (xml.getLocalName()) {
            case "abstractNum" -> at[0] = WordText.attribute(xml, "abstractNumId");
            case "lvl" -> at[1] = WordText.attribute(xml, "ilvl");
            case "numFmt" ->
                kinds.put(
                    at[0] + " " + at[1], !WordText.attribute(xml, "val").matches("bullet|none"));
            case "num" -> at[2] = WordText.attribute(xml, "numId");
            case "abstractNumId" -> {
              String from = WordText.attribute(xml, "val");
              kinds.forEach(
                  (key, is) -> {
                    if (key.startsWith(from + " ")) {
                      ordered.put(at[2] + key.substring(from.length()), is);
                    }
                  });
            }
            default -> {}
          }
        });
  }

  private void images() {
    parts.forEach(
        (path, bytes) -> {
          if (path.startsWith("word/media/")) {
            String stem = name.replaceFirst("^.*/", "").replaceFirst("\\.docx$", "");
            String own = stem + "-" + path.substring("word/media/".length());
            source.file(ImageAddress.fileName("/wp-content/" + own), () -> bytes);
            targets.replaceAll((id, t) -> ("word/" + t).equals(path) ? "/wp-content/" + own : t);
          }
        });
  }

  private void core(PostBuilder post) {
    part(
        "docProps/core.xml",
        xml -> {
          switch (xml.getLocalName()) {
            case "creator" -> post.author(SafeXml.text(xml));
            case "created" -> post.published(Dates.own(SafeXml.text(xml)));
            case "modified" -> post.updated(Dates.own(SafeXml.text(xml)));
            default -> {}
          }
        });
  }

  private void comments() {
    int[] comments = {0};
    part("word/comments.xml", xml -> comments[0] += xml.getLocalName().equals("comment") ? 1 : 0);
    source.leaveOut("comments", comments[0]);
  }
}
