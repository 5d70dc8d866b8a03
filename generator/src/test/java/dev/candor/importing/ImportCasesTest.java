package dev.candor.importing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.candor.importing.ImportReport.PageEntry;
import dev.candor.importing.format.Inputs;
import dev.candor.importing.format.ReadContext;
import dev.candor.importing.model.Counted;
import dev.candor.importing.model.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * What other importers got wrong, one text file per case in {@code src/test/resources/import}: a
 * sentence on the fault, the files of an export (what is in a folder {@code x.docx} becomes a Word
 * document), and below {@code == imported ==} what they become. A new test is a new file without
 * that part; {@code -Dgolden=accept} adds it. Each case also holds that a second run changes
 * nothing.
 */
final class ImportCasesTest {

  private static final Path CASES = Path.of("src/test/resources/import");
  private static final String RESULT = "== imported ==\n";
  private static final OffsetDateTime NOW =
      OffsetDateTime.of(2026, 11, 22, 12, 0, 0, 0, ZoneOffset.UTC);

  @TempDir private Path folder;

  @TestFactory
  List<DynamicTest> importsAsWritten() throws IOException {
    try (Stream<Path> files = Files.list(CASES)) {
      return files
          .filter(file -> file.toString().endsWith(".import"))
          .sorted()
          .map(file -> dynamicTest(file.getFileName().toString(), () -> check(file)))
          .toList();
    }
  }

  private void check(Path file) throws IOException {
    String expected = Files.readString(file, UTF_8);
    int end = expected.indexOf(RESULT);
    String input = end < 0 ? expected : expected.substring(0, end);
    Path from = folder.resolve(file.getFileName());
    for (Map.Entry<String, String> part : parts(input).entrySet()) {
      Path target = from.resolve(part.getKey());
      Files.createDirectories(target.getParent());
      Files.writeString(target, part.getValue(), UTF_8);
    }
    packDocuments(from);
    MemoryFolder content = new MemoryFolder();
    ImportReport report = run(from, content);
    String actual = input + RESULT + describe(report, content);
    if ("accept".equals(System.getProperty("golden"))) {
      Files.writeString(file, actual, UTF_8);
    }
    assertThat(actual).isEqualTo(expected);
    Map<String, String> first = content.texts();
    run(from, content);
    assertThat(content.texts()).isEqualTo(first);
  }

  /** Makes a Word document of each folder whose name ends like one. */
  private static void packDocuments(Path from) throws IOException {
    List<Path> all;
    try (Stream<Path> walk = Files.walk(from)) {
      all = walk.sorted(Comparator.reverseOrder()).toList();
    }
    for (Path folder : all) {
      if (folder.toString().endsWith(".docx") && Files.isDirectory(folder)) {
        Path packed = folder.resolveSibling(folder.getFileName() + ".zip");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(packed))) {
          for (Path file : all) {
            if (file.startsWith(folder) && Files.isRegularFile(file)) {
              zip.putNextEntry(new ZipEntry(folder.relativize(file).toString()));
              Files.copy(file, zip);
            }
          }
        }
        for (Path file : all) {
          if (file.startsWith(folder)) {
            Files.delete(file);
          }
        }
        Files.move(packed, folder);
      }
    }
  }

  private static ImportReport run(Path from, MemoryFolder content) {
    Source source = Inputs.read(List.of(from), new ReadContext(ZoneOffset.UTC, NOW));
    return Importer.run(
        source,
        content,
        new ImportOptions(Optional.empty(), false, ZoneOffset.UTC, OnlineImages.NONE));
  }

  /** The files of a case, each after a line with its name. {@code \\xHH} is a control character. */
  private static Map<String, String> parts(String input) {
    Map<String, String> parts = new LinkedHashMap<>();
    String[] all = input.split("(?m)^-- (?=\\S+ --$)");
    for (int i = 1; i < all.length; i++) {
      int line = all[i].indexOf(" --\n");
      String text = all[i].substring(line + 4).replace("\\x10", "\u0010");
      parts.put(all[i].substring(0, line), text);
    }
    return parts;
  }

  private static String describe(ImportReport report, MemoryFolder content) {
    StringBuilder told = new StringBuilder();
    content
        .texts()
        .forEach(
            (path, text) -> {
              if (!path.equals("people/reviewer-to-be-named.md")) {
                told.append("-- ").append(path).append(" --\n").append(text);
              }
            });
    told.append("-- report --\n");
    report.issues().forEach(i -> told.append(i.place() + ": " + i.message() + "\n"));
    for (PageEntry page : report.pages()) {
      page.losses().forEach(loss -> told.append(page.path() + ": lost " + loss + "\n"));
    }
    report.missingImages().forEach((name, url) -> told.append("image " + name + ": " + url + "\n"));
    report.goneAddresses().forEach((url, by) -> told.append("gone " + url + " in " + by + "\n"));
    report.hostRedirects().forEach((old, to) -> told.append("host " + old + " " + to + "\n"));
    report.leftOut().forEach((what, n) -> told.append("left out: " + Counted.of(n, what) + "\n"));
    return told
        + "posts "
        + report.posts()
        + ", words "
        + report.words()
        + ", lost "
        + report.lost()
        + "\n";
  }
}
