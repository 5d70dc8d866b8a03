package dev.candor.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.candor.cases.BaseSite;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Archives and Word documents, sound and hostile, are imported within limits. */
class ImportArchivesTest {

  private static final String PAGE =
      "<html><head><title>A calm evening</title></head><body><h1>A calm evening</h1>"
          + "<p>Sleep comes more easily after a calm evening.</p></body></html>";

  @TempDir private Path folder;

  private String told = "";
  private Path site = Path.of("");

  @BeforeEach
  void aSite() throws IOException {
    site = Files.createDirectory(folder.resolve("site of ours"));
    BaseSite.write(site);
  }

  private int run(Path from) {
    CommandRun run = CommandRun.on(site, "import", from.toString(), "--date", "2026-11-22");
    told = run.told();
    return run.status();
  }

  /** An archive of files: names and texts in turn. */
  private Path archive(String name, String... files) throws IOException {
    Path archive = folder.resolve(name);
    try (OutputStream out = Files.newOutputStream(archive);
        ZipOutputStream zip = new ZipOutputStream(out)) {
      for (int i = 0; i < files.length; i += 2) {
        zip.putNextEntry(new ZipEntry(files[i]));
        zip.write(files[i + 1].getBytes(UTF_8));
        zip.closeEntry();
      }
    }
    return archive;
  }

  private List<String> files() throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile)
          .map(file -> folder.relativize(file).toString().replace('\\', '/'))
          .sorted()
          .toList();
    }
  }

  @Test
  void aPathThatLeadsOutOfAnArchiveIsReportedAndTheRestIsRead() throws IOException {
    Path zip =
        archive("a.zip", "../../escaped.html", PAGE, "/root.html", PAGE, "pages/calm.html", PAGE);

    run(zip);

    assertThat(told)
        .contains("has a path that leads out of it: ../../escaped.html")
        .contains("has a path that leads out of it: /root.html");
    assertThat(files())
        .contains("site of ours/content/articles/calm.md")
        .noneMatch(file -> file.contains("escaped") || file.contains("root.html"));
  }

  @Test
  void anArchiveThatUnpacksToFarMoreThanItShouldIsNotRead() throws IOException {
    char[] same = new char[64 << 20];
    Arrays.fill(same, ' ');
    Path zip = archive("bomb.zip", "bomb.html", PAGE + new String(same), "pages/calm.html", PAGE);

    run(zip);

    assertThat(told).contains("bomb.html unpacks to far more than it should");
    assertThat(files()).contains("site of ours/content/articles/calm.md");
  }

  @Test
  void namesWithBackslashesAreThoseOfFolders() throws IOException {
    String page = PAGE.replace("</p>", "</p><img src=\"pic.png\" alt=\"A lamp\">");
    Path zip = archive("win.zip", "pages\\calm.html", page, "pages\\pic.png", "no picture at all");

    run(zip);

    assertThat(files()).contains("site of ours/content/articles/calm.md");
    assertThat(told).doesNotContain("Exception");
  }

  @Test
  void anArchiveThatIsCutOffIsReported() throws IOException {
    Path zip = archive("cut.zip", "calm.html", PAGE);
    byte[] whole = Files.readAllBytes(zip);
    Files.write(zip, Arrays.copyOf(whole, whole.length / 2));

    run(zip);

    assertThat(told).contains("cut.zip").contains("is not a whole zip archive");
  }

  @Test
  void nothingIsWrittenThroughALinkOutOfTheSite() throws IOException {
    Path elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
    Files.createSymbolicLink(site.resolve("content/articles"), elsewhere);
    Path zip = archive("a.zip", "calm.html", PAGE);

    int status = run(zip);

    assertThat(status).isNotZero();
    assertThat(elsewhere).isEmptyDirectory();
    assertThat(told).contains("is outside of").doesNotContain("\tat ");
  }

  @Test
  void aWordDocumentKeepsItsHeadingsListsLinksAndTables() throws IOException {
    String document =
        "<w:document xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'"
            + " xmlns:r='http://schemas.openxmlformats.org/officeDocument/2006/relationships'>"
            + "<w:body>"
            + styled("Title", "A calm evening")
            + paragraph("Sleep comes more easily")
            + styled("Heading1", "Before bed")
            + "<w:p><w:r><w:t>Read </w:t></w:r><w:hyperlink r:id='r1'><w:r><w:t>a book</w:t></w:r>"
            + "</w:hyperlink><w:r><w:rPr><w:b/></w:rPr><w:t> slowly</w:t></w:r></w:p>"
            + "<w:tbl><w:tr><w:tc>"
            + paragraph("Hour")
            + "</w:tc><w:tc>"
            + paragraph("Light")
            + "</w:tc></w:tr><w:tr><w:tc>"
            + paragraph("Nine")
            + "</w:tc><w:tc>"
            + paragraph("Dim")
            + "</w:tc></w:tr></w:tbl></w:body></w:document>";
    String styles =
        "<w:styles xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'>"
            + "<w:style w:type='paragraph' w:styleId='Title'><w:name w:val='Title'/></w:style>"
            + "<w:style w:type='paragraph' w:styleId='Heading1'><w:name w:val='heading 1'/></w:style>"
            + "</w:styles>";
    String links =
        "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>"
            + "<Relationship Id='r1' TargetMode='External' Target='https://example.org/book'"
            + " Type='http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink'/>"
            + "</Relationships>";
    Path word =
        archive(
            "calm evening.docx",
            "[Content_Types].xml",
            "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'/>",
            "word/document.xml",
            document,
            "word/styles.xml",
            styles,
            "word/_rels/document.xml.rels",
            links);

    assertThat(run(word)).as(told).isZero();

    String page = Files.readString(site.resolve("content/articles/a-calm-evening.md"));
    assertThat(page)
        .contains("title: A calm evening", "draft: true")
        .contains("Sleep comes more easily")
        .contains("## Before bed")
        .contains("[a book](https://example.org/book)")
        .contains("**slowly**")
        .contains("| Hour | Light |");
    assertThat(told).contains(", 0 lost");
  }

  private static String styled(String style, String text) {
    return "<w:p><w:pPr><w:pStyle w:val='"
        + style
        + "'/></w:pPr><w:r><w:t>"
        + text
        + "</w:t></w:r></w:p>";
  }

  private static String paragraph(String text) {
    return "<w:p><w:r><w:t>" + text + "</w:t></w:r></w:p>";
  }
}
