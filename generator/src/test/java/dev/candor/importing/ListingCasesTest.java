package dev.candor.importing;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.candor.content.DataReader;
import dev.candor.content.KindRole;
import dev.candor.content.Kinds;
import dev.candor.diagnostic.Diagnostic;
import dev.candor.diagnostic.DiagnosticPrinter;
import dev.candor.diagnostic.Outcome;
import dev.candor.importing.listing.KeptOut;
import dev.candor.importing.listing.ListingImporter;
import dev.candor.importing.listing.ListingMap;
import dev.candor.importing.listing.ListingMapReader;
import dev.candor.importing.listing.ListingReport;
import dev.candor.importing.listing.ListingReport.ListingFate;
import dev.candor.importing.listing.ListingSite;
import dev.candor.importing.listing.RowFinding;
import dev.candor.importing.table.Table;
import dev.candor.importing.table.TableReader;
import dev.candor.source.SourceFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Tables of listings and what they become, one text file per case in {@code
 * src/test/resources/listings}: a sentence, the map, content that is there already, tables that are
 * imported one after the other, and below {@code == imported ==} the result. {@code \xHH} is a
 * byte, and {@code \repeat(text, n)} a text n times. A new case is a file without the result;
 * {@code -Dgolden=accept} adds it. Each case also holds that importing the last table again changes
 * nothing.
 */
final class ListingCasesTest {

  private static final Path CASES = Path.of("src/test/resources/listings");
  private static final String RESULT = "== imported ==\n";
  private static final Pattern BYTE = Pattern.compile("\\\\x([0-9A-Fa-f]{2})");
  private static final Pattern REPEAT = Pattern.compile("\\\\repeat\\((.*?), ([0-9]+)\\)");

  @TestFactory
  List<DynamicTest> importsAsWritten() throws IOException {
    try (Stream<Path> files = Files.list(CASES)) {
      return files
          .filter(file -> file.toString().endsWith(".listings"))
          .sorted()
          .map(file -> dynamicTest(file.getFileName().toString(), () -> check(file)))
          .toList();
    }
  }

  @TestFactory
  Stream<DynamicTest> someCaseExpects() throws IOException {
    StringBuilder all = new StringBuilder();
    try (Stream<Path> files = Files.list(CASES)) {
      for (Path file : files.sorted().toList()) {
        all.append(Files.readString(file, UTF_8));
      }
    }
    return Stream.of("listing-row", "listing-duplicate", "listing-merged", "listing-unknown")
        .map(id -> dynamicTest(id, () -> assertThat(all.toString()).contains("[" + id + "] ")));
  }

  private static void check(Path file) throws IOException {
    String expected = Files.readString(file, UTF_8);
    int end = expected.indexOf(RESULT);
    String input = end < 0 ? expected : expected.substring(0, end);
    Map<String, String> parts = parts(input);
    MemoryFolder content = new MemoryFolder();
    parts.forEach((name, text) -> write(content, name, text));
    StringBuilder told = new StringBuilder(input + RESULT);
    Map<String, String> first = Map.of();
    for (Map.Entry<String, String> part : parts.entrySet()) {
      if (part.getKey().endsWith(".csv") || part.getKey().endsWith(".json")) {
        run(part.getKey(), part.getValue(), parts, content, told);
        first = content.texts();
        run(part.getKey(), part.getValue(), parts, content, new StringBuilder());
        assertThat(content.texts()).as("after the same table again").isEqualTo(first);
      }
    }
    first.forEach((path, text) -> told.append("-- ").append(path).append(" --\n").append(text));
    if ("accept".equals(System.getProperty("golden"))) {
      Files.writeString(file, told.toString(), UTF_8);
    }
    assertThat(told.toString()).isEqualTo(expected);
  }

  private static void write(MemoryFolder content, String name, String text) {
    if (name.startsWith("content/")) {
      content.write(name.substring("content/".length()), text);
    }
  }

  private static void run(
      String name, String text, Map<String, String> parts, MemoryFolder content, StringBuilder told)
      throws IOException {
    Kinds kinds = Kinds.USUAL;
    ListingSite site = new ListingSite(kinds, kinds.of(KindRole.LISTING).orElseThrow());
    String mapName = name.replaceFirst("\\.\\w+$", ".yaml");
    String map = parts.getOrDefault(mapName, parts.getOrDefault("map.yaml", ""));
    Outcome<ListingMap> read =
        ListingMapReader.read(
            SourceFile.of(parts.containsKey(mapName) ? mapName : "map.yaml", map), site.kind());
    if (!read.found().isEmpty()) {
      for (Diagnostic one : read.found()) {
        told.append(DiagnosticPrinter.print(one));
      }
      return;
    }
    Table table = TableReader.read(name, bytes(text), read.value().format());
    String removed = content.read("removed.yaml").orElse("");
    KeptOut keptOut =
        new KeptOut(DataReader.removed(SourceFile.of("content/removed.yaml", removed)).value());
    ListingReport report =
        ListingImporter.run(table, read.value(), site, content, keptOut, false, done -> {});
    for (RowFinding finding : report.findings()) {
      told.append(finding.print());
    }
    for (ListingFate page : report.pages()) {
      told.append(page.path()).append(": ").append(page.fate().words()).append('\n');
      told.append(page.text().isEmpty() ? "" : "the table has:\n" + page.text());
    }
    report.notes().forEach(note -> told.append("The file: ").append(note).append('\n'));
    told.append("rows ").append(report.rows()).append(", imported ").append(report.importedRows());
    told.append(", to correct ").append(report.badRows());
    told.append(", removed ").append(report.removedRows()).append('\n');
    if (report.badRows() > 0) {
      told.append("bad-rows.csv:\n").append(report.badRowsAsCsv().replace("\r", "").substring(1));
    }
  }

  private static byte[] bytes(String text) throws IOException {
    Matcher repeat = REPEAT.matcher(text);
    String all =
        repeat.replaceAll(
            found ->
                Matcher.quoteReplacement(found.group(1).repeat(Integer.parseInt(found.group(2)))));
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    Matcher escape = BYTE.matcher(all);
    int from = 0;
    while (escape.find()) {
      bytes.write(all.substring(from, escape.start()).getBytes(UTF_8));
      bytes.write(
          new String(new char[] {(char) Integer.parseInt(escape.group(1), 16)})
              .getBytes(ISO_8859_1));
      from = escape.end();
    }
    bytes.write(all.substring(from).getBytes(UTF_8));
    return bytes.toByteArray();
  }

  /** The files of a case, each after a line with its name. */
  private static Map<String, String> parts(String input) {
    Map<String, String> parts = new LinkedHashMap<>();
    String[] all = input.split("(?m)^-- (?=\\S+ --$)");
    for (int i = 1; i < all.length; i++) {
      int line = all[i].indexOf(" --\n");
      parts.put(all[i].substring(0, line), all[i].substring(line + 4));
    }
    return parts;
  }
}
