package dev.candor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candor.cases.BaseSite;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A table of listings becomes pages of the directory, from the command line. */
class ImportListingsTest {

  private static final String MAP =
      """
      by: owner
      on: 2026-11-01
      columns:
        Name: name
        State: {to: licences.jurisdiction, values: {New York: US-NY}}
        Number: licences.number
        Verified: {to: licences.checked, by: us}
        Open: accepting
        Phone: contact.phone
        Zip: postcode
      fixed:
        licences.type: LCSW
        licences.board: https://board.example.org/
        summary: Helps couples.
        formats: [video]
        jurisdictions: [US-NY]
        consented: 2026-10-01
      """;

  private static final String TABLE =
      """
      Name,State,Number,Verified,Open,Phone,Zip,Private note
      Ann Lee,New York,0123,2026-11-02,yes,+1 212 555 0142,10001,late payer
      Bo Lind,Atlantis,0124,2026-11-02,yes,+1 212 555 0143,10001,
      Cy Moe,New York,0125,2026-05-02,no,+1 212 555 0144,10002,
      """;

  @TempDir private Path folder;

  private String told = "";

  @BeforeEach
  void aSiteAndATable() throws IOException {
    BaseSite.write(folder);
    Files.writeString(folder.resolve("map.yaml"), MAP);
    Files.writeString(folder.resolve("clinic.csv"), TABLE);
  }

  private int run(String... args) {
    CommandRun run = CommandRun.on(folder, args);
    told = run.told();
    return run.status();
  }

  private int listings(String... more) {
    List<String> args =
        new ArrayList<>(
            List.of("import", "listings", folder.resolve("clinic.csv").toString(), "--map"));
    args.add(folder.resolve("map.yaml").toString());
    args.addAll(List.of("--date", "2026-11-22"));
    args.addAll(List.of(more));
    return run(args.toArray(String[]::new));
  }

  private String text(String path) throws IOException {
    return Files.readString(folder.resolve(path));
  }

  @Test
  void goodRowsBecomePagesAndBadRowsAFileToSendBack() throws IOException {
    assertThat(listings()).as(told).isEqualTo(1);

    assertThat(told)
        .contains("clinic.csv:3:2: error[listing-field] column \"State\": \"Atlantis\" is not")
        .contains("Columns that the map doesn't name: Private note.")
        .contains("3 rows: 2 imported, 1 to correct, 0 of people who asked to be removed.")
        .contains("Files: 2 created, 0 updated, 0 unchanged, 0 edited since.")
        .contains("Rows to correct, to send back: ");
    assertThat(text("content/therapists/ann-lee.md")).doesNotContain("late payer");
    assertThat(text("site/target/import/listings/bad-rows.csv"))
        .startsWith("\uFEFFWhat is wrong,Name,State,")
        .contains(",Bo Lind,Atlantis,0124,")
        .contains("'+1 212 555 0143")
        .doesNotContain("Ann Lee");
    assertThat(text("site/target/import/listings/findings.sarif")).contains("listing-field");
    assertThat(text("site/target/import/listings/report.html"))
        .contains("<h2>Rows to correct (1)</h2>", "<td>Atlantis</td>", "<h2>Whom to call (")
        .doesNotContain("<script", "late payer");
    assertThat(run("build", "--date", "2026-11-22")).as(told).isZero();
    assertThat(folder.resolve("site/target/public/therapists/ann-lee/index.html")).exists();
  }

  @Test
  void whomToCallIsListedTheLongestUnconfirmedFirst() throws IOException {
    assertThat(listings()).isEqualTo(1);
    assertThat(run("import", "listings", "--due", "--date", "2027-01-15")).as(told).isZero();

    assertThat(told).contains("2 listings are due for checking: ");
    assertThat(text("site/target/import/listings/due.csv").lines())
        .containsExactly(
            "\uFEFFSince,Page,Name,Phone,E-mail,Website,To ask or check",
            "2026-05-02,cy-moe,Cy Moe,'+1 212 555 0144,,,\"check licence LCSW 0125 (US-NY), last"
                + " checked on 2026-05-02; are new clients taken? No, last confirmed on 2026-11-01\"",
            "2026-11-01,ann-lee,Ann Lee,'+1 212 555 0142,,,\"are new clients taken? Yes, last"
                + " confirmed on 2026-11-01\"");
  }

  @Test
  void whoAskedToBeRemovedDoesNotComeBackAndIsNamedNowhere() throws IOException {
    assertThat(listings()).isEqualTo(1);

    assertThat(run("remove", "ann-lee", "--keep-out", "--date", "2026-11-25")).as(told).isZero();
    assertThat(told).contains("later imports keep this person out: 2 hashes");
    assertThat(listings()).isEqualTo(1);
    assertThat(told)
        .contains("clinic.csv:2: note[listing-removed] this person asked to be removed")
        .contains("1 imported, 1 to correct, 1 of people who asked to be removed.");
    try (Stream<Path> files = Files.walk(folder.resolve("content"))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        assertThat(Files.readString(file, java.nio.charset.StandardCharsets.ISO_8859_1))
            .as(file.toString())
            .doesNotContain("Ann Lee")
            .doesNotContain("ann-lee")
            .doesNotContain("0123");
      }
    }
    assertThat(run("check", "--date", "2026-11-22", "--fail-on", "error")).as(told).isZero();
  }

  @Test
  void otherPagesAreNoListings() {
    assertThat(run("remove", "rob", "--keep-out")).isEqualTo(2);
    assertThat(told).contains("--keep-out is for entries of the directory");
  }

  @Test
  void aMapWithFaultsImportsNothing() throws IOException {
    Files.writeString(folder.resolve("map.yaml"), MAP.replace("contact.phone", "contact.fone"));

    assertThat(listings()).isEqualTo(1);
    assertThat(told)
        .contains("map.yaml:9:10: error[listing-map] a listing has no field \"contact.fone\"")
        .contains("did you mean \"contact.phone\"?");
    assertThat(folder.resolve("content/therapists")).doesNotExist();
  }

  @Test
  void aDryRunWritesNothing() {
    assertThat(listings("--dry-run")).isEqualTo(1);
    assertThat(told).contains("2 created").contains("Nothing was written: this was a dry run.");
    assertThat(folder.resolve("content/therapists")).doesNotExist();
    assertThat(folder.resolve("site/target/import")).doesNotExist();
  }

  @Test
  void tenThousandRowsAreImportedOnce() throws IOException {
    StringBuilder table = new StringBuilder(TABLE.lines().findFirst().orElseThrow() + "\n");
    for (int i = 0; i < 10_000; i++) {
      table.append("Person Number ").append(i).append(",New York,").append(100_000 + i);
      table.append(",2026-11-02,yes,+1 212 555 0142,").append(10_000 + i % 90).append(",\n");
    }
    Files.writeString(folder.resolve("clinic.csv"), table.toString());

    assertThat(listings()).as(told).isZero();
    assertThat(told)
        .contains("10,000 rows: 10,000 imported, 0 to correct")
        .contains("More than 2,500 pages are not checked in the same run: candor check --write-");
    assertThat(folder.resolve("site/baseline.yaml")).doesNotExist();
    assertThat(listings()).as(told).isZero();
    assertThat(told).contains("Files: 0 created, 0 updated, 10000 unchanged, 0 edited since.");
  }

  @Test
  void wrongUsageIsToldInOneSentence() {
    assertThat(run("import", "listings")).isEqualTo(2);
    assertThat(told).contains("candor import listings FILE --map FILE");
    assertThat(run("import", "listings", folder.resolve("clinic.csv").toString())).isEqualTo(2);
    assertThat(told).contains("Say which column is which field");
  }
}
