package dev.candor.importing;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.candor.importing.format.Inputs;
import dev.candor.importing.format.ReadContext;
import dev.candor.importing.model.Source;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Saved pages and notes are read in the encoding they have, whatever they say of it. */
class EncodingsTest {

  private static final String PAGE =
      "<html><head><meta charset=\"%s\"><title>Caf\u00e9</title>"
          + "<link rel=\"canonical\" href=\"https://old.example.org/x\"></head>"
          + "<body><main><p>Na\u00efve words.</p></main></body></html>";

  @TempDir private Path folder;

  private Source read(String name, byte[] bytes) throws IOException {
    Path file = folder.resolve(name);
    Files.write(file, bytes);
    OffsetDateTime now = OffsetDateTime.of(2026, 11, 22, 12, 0, 0, 0, ZoneOffset.UTC);
    return Inputs.read(List.of(file), new ReadContext(ZoneOffset.UTC, now));
  }

  @ParameterizedTest
  @CsvSource({
    "windows-1252, windows-1252",
    "iso-8859-1, windows-1252",
    "ISO-8859-15, ISO-8859-15",
    "utf-8, UTF-8",
    "iso-8859-1, UTF-8",
    "x-unknown, UTF-8",
    "x-unknown, windows-1252",
    "utf-8, windows-1252",
    "utf-16, UTF-16",
    "utf-8, UTF-16",
    "macintosh, x-MacRoman",
  })
  void accents_of_saved_pages_survive(String said, String real) throws IOException {
    Source source = read("x.html", String.format(PAGE, said).getBytes(Charset.forName(real)));

    assertThat(source.posts()).hasSize(1);
    assertThat(source.posts().get(0).title()).isEqualTo("Caf\u00e9");
    assertThat(source.posts().get(0).body().text()).contains("Na\u00efve words.");
    assertThat(source.posts().get(0).isPublic()).isTrue();
  }

  @Test
  void a_guess_is_reported() throws IOException {
    String none = String.format(PAGE, "").replace("<meta charset=\"\">", "");
    assertThat(read("x.html", none.getBytes(Charset.forName("windows-1252"))).notes())
        .containsExactly(
            "x.html is not UTF-8 and was read as windows-1252: check words with accents.");
    assertThat(read("y.html", none.getBytes(UTF_8)).notes()).isEmpty();
  }

  @Test
  void notes_in_markdown_may_have_another_encoding_too() throws IOException {
    String note = "---\ntitle: Caf\u00e9\ndate: 2020-01-02\n---\nNa\u00efve words.\n";

    assertThat(read("x.md", note.getBytes(UTF_16)).posts().get(0).title()).isEqualTo("Caf\u00e9");
    assertThat(read("x.md", note.getBytes(Charset.forName("windows-1252"))).posts().get(0).title())
        .isEqualTo("Caf\u00e9");
  }

  private static String feed(String encoding, String title, String words) {
    return "<?xml version=\"1.0\" encoding=\""
        + encoding
        + "\"?>\n<rss xmlns:content=\"http://purl.org/rss/1.0/modules/content/\""
        + " xmlns:wp=\"http://wordpress.org/export/1.2/\"><channel><item><title>"
        + title
        + "</title><content:encoded><![CDATA["
        + words
        + "]]></content:encoded><wp:post_date>2024-01-02 00:00:00</wp:post_date>"
        + "<wp:status>publish</wp:status><wp:post_type>post</wp:post_type></item></channel></rss>";
  }

  @ParameterizedTest
  @CsvSource({
    "utf-8, UTF-8",
    "iso-8859-1, windows-1252",
    "windows-1252, windows-1252",
    "ISO-8859-15, ISO-8859-15",
    "utf-16, UTF-16",
    "x-unknown, UTF-8",
  })
  void accents_of_exports_survive(String said, String real) throws IOException {
    String xml = feed(said, "Caf\u00e9", "Na\u00efve \u2013 \u201cwords\u201d.");
    byte[] bytes =
        xml.replaceAll(real.endsWith("15") ? "[\u2013\u201c\u201d]" : "\u0000", "")
            .getBytes(Charset.forName(real));
    Source source = read("x.xml", bytes);

    assertThat(source.issues()).isEmpty();
    assertThat(source.posts()).hasSize(1);
    assertThat(source.posts().get(0).title()).isEqualTo("Caf\u00e9");
    assertThat(source.posts().get(0).body().text()).contains("Na\u00efve ");
    assertThat(source.posts().get(0).isPublic()).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Love & Trust|Love & Trust",
        "Love&Trust|Love&Trust",
        "Love &amp; Trust|Love & Trust",
        "Caf&eacute; &mdash; x|Caf\u00e9 \u2014 x",
        "a &nosuch; b|a &nosuch; b",
        "a &#233; &#xe9; b|a \u00e9 \u00e9 b",
        "a &#11; b|a b",
        "&|&",
        "a & <b>c</b> &&amp; d|a & c && d",
      })
  void ampersands_that_xml_forbids_end_no_file(String written, String read) throws IOException {
    String body = "<p>R&amp;D &eacute; & ]] ]> &#11;</p>";
    Source source = read("x.xml", feed("utf-8", written, body).getBytes(UTF_8));

    assertThat(source.posts()).hasSize(1);
    assertThat(source.posts().get(0).title()).isEqualTo(read);
    assertThat(source.posts().get(0).body().text()).contains("R&amp;D &eacute; & ]] ]> &#11;");
  }
}
