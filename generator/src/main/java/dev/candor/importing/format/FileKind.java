package dev.candor.importing.format;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Files that are no export at all, by how they begin, and what to do with them instead. */
final class FileKind {

  /** What is said of a file that ends too early. */
  static final String BROKEN_OFF =
      "ends in the middle: download it again. What comes before this place was imported";

  private static final String ANOTHER =
      "; the export of a blog is a zip archive, or a file that ends in .xml, .atom or .json";

  private static final List<Map.Entry<String, String>> STARTS =
      List.of(
          Map.entry("\u0089PNG", "is an image" + ANOTHER),
          Map.entry("\u00FF\u00D8\u00FF", "is an image" + ANOTHER),
          Map.entry("GIF8", "is an image" + ANOTHER),
          Map.entry("%PDF", "is a PDF" + ANOTHER),
          Map.entry("{\\rtf", "is a text in RTF: open it in Word and save it as .docx"),
          Map.entry(
              "\u00D0\u00CF\u0011\u00E0",
              "is a file of an old Office program: save it as .docx, or a table as CSV"),
          Map.entry("\u001F\u008B", "is a gzip archive: unpack it, and import what is in it"),
          Map.entry("Rar!", "is a RAR archive: unpack it, and import what is in it"),
          Map.entry("7z\u00BC\u00AF", "is a 7z archive: unpack it, and import what is in it"));

  private FileKind() {}

  /** What to say of a file with this beginning; empty if it may be an export. */
  static Optional<String> fault(String ending, byte[] head) {
    String start = new String(head, 0, Math.min(16, head.length), ISO_8859_1);
    if (head.length == 0) {
      return Optional.of("is empty: download it again");
    } else if (start.startsWith("PK\u0003\u0004") && !ending.equals("docx")) {
      return Optional.of(archive(ending));
    }
    if (ending.equals("csv") || ending.equals("tsv")) {
      return Optional.of("is a table: import it with candor import listings");
    }
    return STARTS.stream()
        .filter(known -> start.startsWith(known.getKey()))
        .map(Map.Entry::getValue)
        .findFirst();
  }

  private static String archive(String ending) {
    return switch (ending) {
      case "xlsx", "xlsm", "ods", "numbers" ->
          "is a table: save it as CSV, and import it with candor import listings";
      case "zip" -> "is an archive within an archive: unpack it, and import it by itself";
      case "odt" -> "is a text document: save it as .docx";
      default -> "is an archive: give it a name that ends in .zip";
    };
  }
}
