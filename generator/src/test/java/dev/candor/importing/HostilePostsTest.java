package dev.candor.importing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.candor.importing.format.Inputs;
import dev.candor.importing.format.ReadContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Posts on which other importers never end, and an import that is stopped and run again. */
class HostilePostsTest {

  private static final String HEAD =
      "<?xml version=\"1.0\"?><rss version=\"2.0\""
          + " xmlns:content=\"http://purl.org/rss/1.0/modules/content/\""
          + " xmlns:wp=\"http://wordpress.org/export/1.2/\"><channel><title>Old</title>"
          + "<link>https://old.example.org</link>";

  @TempDir private Path folder;

  private static String item(int number, String body) {
    return "<item><title>Post "
        + number
        + "</title><link>https://old.example.org/post-"
        + number
        + "/</link><content:encoded><![CDATA["
        + body
        + "]]></content:encoded><wp:post_id>"
        + number
        + "</wp:post_id><wp:post_date>2024-03-02 09:00:00</wp:post_date>"
        + "<wp:status>publish</wp:status><wp:post_type>post</wp:post_type></item>";
  }

  private ImportReport run(String items, ContentFolder content) throws IOException {
    Path file = folder.resolve("wp.xml");
    Files.writeString(file, HEAD + items + "</channel></rss>", UTF_8);
    OffsetDateTime now = OffsetDateTime.of(2026, 11, 22, 12, 0, 0, 0, ZoneOffset.UTC);
    return Importer.run(
        Inputs.read(List.of(file), new ReadContext(ZoneOffset.UTC, now)),
        content,
        new ImportOptions(Optional.empty(), false, ZoneOffset.UTC, OnlineImages.NONE));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<table><tr><td>",
        "<div><span>",
        "<ul><li>",
        "[caption]<img src=\"a.jpg\">",
        "[gallery ids=\"1",
        "<a href=\"https://example.org/?q=",
        "\\\"'\\`<code>",
        "<pre>\n\n",
        "<br><br>\n\n",
        "see my article \"x",
        "&amp;#40;(((",
        "**_[](",
      })
  void a_post_on_which_others_never_end_ends(String part) {
    assertTimeoutPreemptively(
        Duration.ofSeconds(60),
        () -> {
          MemoryFolder content = new MemoryFolder();
          ImportReport report = run(item(1, part.repeat(3_000) + " end"), content);

          assertThat(report.posts()).isEqualTo(1);
          assertThat(report.lost()).isZero();
          assertThat(content.texts()).containsKey("articles/post-1.md");
        });
  }

  /** A folder on a disk that is full after some files. */
  private static final class FullFolder extends MemoryFolder {
    private int room = 4;

    @Override
    public void write(String path, String text) {
      if (room-- == 0) {
        throw new UncheckedIOException(new IOException("No space left on device"));
      }
      super.write(path, text);
    }
  }

  @Test
  void an_import_that_was_stopped_goes_on_and_overwrites_nothing() throws IOException {
    StringBuilder items = new StringBuilder();
    for (int i = 1; i <= 6; i++) {
      items.append(item(i, "<p>The words of post " + i + ".</p>"));
    }
    FullFolder content = new FullFolder();
    assertThatThrownBy(() -> run(items.toString(), content)).hasMessageContaining("No space left");
    assertThat(content.has("articles/post-2.md")).isTrue();
    assertThat(content.has("articles/post-5.md")).isFalse();
    content.write("articles/post-2.md", "Edited in the meantime.\n");

    ImportReport report = run(items.toString(), content);

    assertThat(report.count(ImportReport.Fate.CONFLICT)).isEqualTo(1);
    Map<String, String> whole = content.texts();
    assertThat(whole).containsEntry("articles/post-2.md", "Edited in the meantime.\n");
    MemoryFolder atOnce = new MemoryFolder();
    run(items.toString(), atOnce);
    assertThat(whole.keySet()).isEqualTo(atOnce.texts().keySet());
  }
}
