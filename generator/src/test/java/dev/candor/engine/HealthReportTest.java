package dev.candor.engine;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import dev.candor.cases.BaseSite;
import dev.candor.render.HtmlChecker;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The content-health report of small sites, as files. */
class HealthReportTest {

  @TempDir private Path root;

  @BeforeEach
  void aSite() throws Exception {
    BaseSite.write(root);
    article("old", "Old", "2024-10-30", "Text about [[Late]].");
    article("late", "Late", "2025-01-12", "See [[Old]] and [[Not yet]].");
    article("fresh", "Fresh", "2026-11-01", "See [[Old]].");
    BaseSite.write(
        root.resolve("content/reviews.yaml"),
        "- {page: articles/old, reviewer: rob, on: 2024-10-30, hash: a-hash}\n"
            + "- {page: articles/late, reviewer: rob, on: 2025-01-12, hash: a-hash}\n"
            + "- {page: articles/fresh, reviewer: rob, on: 2026-11-01, hash: a-hash}\n");
    BaseSite.write(root.resolve("content/planned.yaml"), "- title: Not yet\n");
    BaseSite.write(
        root.resolve("content/helplines.yaml"),
        "- {id: line, name: \"A line; with, marks\", country: GB, call: \"116 123\", for: [abuse],"
            + " checked: 2026-06-01}\n");
  }

  private void article(String id, String title, String published, String body) throws Exception {
    BaseSite.write(
        root.resolve("content/articles/" + id + ".md"),
        "---\ntitle: "
            + title
            + "\nsummary: What "
            + id
            + " says.\nauthors: [ann]\nreviewer: rob\npublished: "
            + published
            + "\n---\n\n"
            + body
            + "\n");
  }

  private String report(String name) throws Exception {
    Inspection.run(TestSites.settings(root), CheckOrder.USUAL, Progress.SILENT);
    return Files.readString(root.resolve("site/target/report/" + name), UTF_8);
  }

  @Test
  void listsWhatIsOverdueAndWhatIsDueSoon() throws Exception {
    assertThat(report("index.html"))
        .containsSubsequence("2026-10-30", "23 days late", "Review", "Old")
        .containsSubsequence("2026-12-01", "in 9 days", "Call helpline", "A line; with, marks")
        .containsSubsequence("2027-01-12", "in 51 days", "Review", "Late")
        .doesNotContain("2028-11-01");
  }

  @Test
  void theCalendarIsValid() throws Exception {
    String calendar = report("due.ics");

    assertThat(calendar).startsWith("BEGIN:VCALENDAR\r\n").endsWith("END:VCALENDAR\r\n");
    assertThat(calendar.replace("\r\n", "")).doesNotContain("\r", "\n");
    assertThat(calendar.split("\r\n")).allMatch(line -> line.getBytes(UTF_8).length <= 75);
    String unfolded = calendar.replace("\r\n ", "");
    assertThat(unfolded.split("BEGIN:VEVENT")).hasSize(4);
    assertThat(unfolded)
        .contains("VERSION:2.0\r\n", "PRODID:")
        .contains("SUMMARY:Call helpline: A line\\; with\\, marks\r\n")
        .containsSubsequence("DTSTAMP:20241030T000000Z", "DTSTART;VALUE=DATE:20261030")
        .contains("content/articles/old.md:5");
    assertThat(unfolded.lines().filter(line -> line.startsWith("UID:")).distinct()).hasSize(3);
  }

  @Test
  void withoutAnythingDueThereIsNoCalendar() throws Exception {
    Files.delete(root.resolve("content/helplines.yaml"));
    Files.delete(root.resolve("content/reviews.yaml"));
    article("old", "Old", "2026-11-01", "Text about [[Late]].");
    article("late", "Late", "2026-11-02", "See [[Old]].");

    assertThat(report("index.html")).contains("Nothing is due within 90 days.");
    assertThat(root.resolve("site/target/report/due.ics")).doesNotExist();
  }

  @Test
  void theJsonHasTheSameContent() throws Exception {
    String json = report("health.json");

    try (JsonParser parser = new JsonFactory().createParser(json)) {
      while (parser.nextToken() != null) {
        assertThat(parser.currentToken()).isNotNull();
      }
    }
    assertThat(json)
        .contains("\"overdue\": 1,", "\"on\": \"2026-10-30\"")
        .containsSubsequence("\"wanted\"", "\"title\": \"Not yet\"", "\"askedBy\"", "late.md")
        .containsSubsequence("\"links\"", "\"title\": \"Late\"", "\"content/articles/old.md\"");
  }

  @Test
  void noTitleOfAPageBreaksTheReport() throws Exception {
    article("bad", "'</title><script>alert(1)</script> \"x\" & \\u202e'", "2024-01-01", "<b>");
    BaseSite.write(root.resolve("content/planned.yaml"), "- title: \"</ol><script>alert(2)\"\n");

    String page = report("index.html");

    assertThat(page).doesNotContain("<script>", "</title><", "\u202e");
    assertThat(new HtmlChecker().check("index.html", page.getBytes(UTF_8))).isEmpty();
  }

  @Test
  void theReportOfAnEmptySiteIsAPageToo() throws Exception {
    for (String file : List.of("old", "late", "fresh")) {
      Files.delete(root.resolve("content/articles/" + file + ".md"));
    }

    assertThat(new HtmlChecker().check("index.html", report("index.html").getBytes(UTF_8)))
        .isEmpty();
  }

  @Test
  void noPartOfItIsPublished() throws Exception {
    report("index.html");

    assertThat(TestSites.built(TestSites.settings(root)).keySet())
        .noneMatch(path -> path.contains("report") || path.contains("health"));
    Generator.build(TestSites.settings(root), Progress.SILENT);
    assertThat(root.resolve("site/target/public/report")).doesNotExist();
    assertThat(root.resolve("site/target/report/index.html"))
        .as("a build leaves the report alone")
        .isRegularFile();
  }
}
