package dev.candor.importing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.candor.content.KindRole;
import dev.candor.content.Kinds;
import dev.candor.importing.format.Inputs;
import dev.candor.importing.format.ReadContext;
import dev.candor.importing.listing.KeptOut;
import dev.candor.importing.listing.ListingImporter;
import dev.candor.importing.listing.ListingMap;
import dev.candor.importing.listing.ListingMapReader;
import dev.candor.importing.listing.ListingSite;
import dev.candor.importing.table.Table;
import dev.candor.importing.table.TableReader;
import dev.candor.source.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * An import that is stopped before any of its writes and then run again leaves the same files as
 * one that was never stopped: pages, vignettes, people, topics, images and the ledger.
 */
class StoppedImportTest {

  private static final Path SAMPLES = Path.of("src/test/resources/import/samples");

  private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13};

  @TempDir private Path folder;

  /** The machine stops. */
  private static final class Stopped extends RuntimeException {
    private static final long serialVersionUID = 1;
  }

  /** A folder on a machine that stops before a write; a line is torn at that. */
  private static final class StoppingFolder extends MemoryFolder {
    private int left;
    private int done;

    StoppingFolder(int left) {
      this.left = left;
    }

    private void step() {
      if (left-- == 0) {
        throw new Stopped();
      }
      done++;
    }

    @Override
    public void write(String path, String text) {
      step();
      super.write(path, text);
    }

    @Override
    public void write(String path, byte[] bytes) {
      step();
      super.write(path, bytes);
    }

    @Override
    public void append(String path, String line) {
      if (left == 0) {
        super.append(path, line.substring(0, line.length() / 2));
      }
      step();
      super.append(path, line);
    }

    @Override
    public void delete(String path) {
      step();
      super.delete(path);
    }
  }

  /** A run over a content folder; it also says what it brought just before that is recorded. */
  private interface Run {
    Map<String, String> over(MemoryFolder content) throws IOException;
  }

  private static Map<String, String> imported(MemoryFolder content, Path... files) {
    OffsetDateTime now = OffsetDateTime.of(2026, 11, 22, 12, 0, 0, 0, ZoneOffset.UTC);
    Map<String, String> brought = new TreeMap<>();
    Importer.run(
        Inputs.read(List.of(files), new ReadContext(ZoneOffset.UTC, now)),
        content,
        new ImportOptions(Optional.empty(), false, ZoneOffset.UTC, OnlineImages.NONE),
        report -> brought.putAll(report.brought()));
    return brought;
  }

  /** Stops runs that follow some others before each of their writes, and repeats them. */
  private static void stopEverywhere(Run before, Run run) throws IOException {
    StoppingFolder whole = new StoppingFolder(Integer.MAX_VALUE);
    before.over(whole);
    int first = whole.done;
    Map<String, String> brought = run.over(whole);
    assertThat(whole.done).as("how many writes there are").isGreaterThan(first + 2);
    for (int step = first; step < whole.done; step++) {
      StoppingFolder stopped = new StoppingFolder(step);
      before.over(stopped);
      boolean isStopped = false;
      try {
        run.over(stopped);
      } catch (Stopped expected) {
        isStopped = true;
      }
      assertThat(isStopped).isTrue();

      Map<String, String> again = run.over(stopped);

      assertThat(stopped.all()).as("stopped before write %s", step).isEqualTo(whole.all());
      assertThat(again.keySet()).as("brought, after write %s", step).isEqualTo(brought.keySet());
    }
  }

  @Test
  void both_samples_with_their_vignettes_people_and_images() throws IOException {
    stopEverywhere(
        content -> Map.of(),
        content ->
            imported(
                content,
                SAMPLES.resolve("blogger-takeout-feed.atom"),
                SAMPLES.resolve("wordpress.xml")));
  }

  @Test
  void an_export_that_changed_and_images_that_arrived() throws IOException {
    Path old = SAMPLES.resolve("wordpress.xml");
    Path changed = folder.resolve("wordpress.xml");
    String text = Files.readString(old, UTF_8);
    Files.writeString(
        changed, text.replace("bench-300x200", "bench").replace("closeness", "nearness"));
    assertThat(Files.readString(changed)).isNotEqualTo(text);
    stopEverywhere(
        content -> imported(content, old),
        content -> {
          content.media("bench.jpg", PNG);
          return imported(content, changed);
        });
  }

  @Test
  void a_site_that_has_people_and_topics_of_its_own() throws IOException {
    stopEverywhere(
        content -> {
          content.write("people/ann.md", "---\nname: Ann\nrole: reviewer\n---\n\nAnn.\n");
          content.write(
              "topics/couples.md", "---\ntitle: Couples\nsummary: On two.\n---\n\nTwo.\n");
          content.write("vignettes/iris-and-bram.md", "---\ntitle: Another story\n---\n\nWords.\n");
          content.write("planned.yaml", "- title: A page of our own\n");
          return Map.of();
        },
        content -> imported(content, SAMPLES.resolve("blogger-takeout-feed.atom")));
  }

  @Test
  void listings_of_a_table() throws IOException {
    String map =
        "by: owner\non: 2026-11-01\ncolumns:\n  Name: name\n  Number: licences.number\n"
            + "  Phone: contact.phone\n  NPI: npi\n  Zip: postcode\nfixed:\n  licences.type: LCSW\n"
            + "  licences.jurisdiction: US-NY\n  licences.board: https://board.example.org/\n"
            + "  licences.checked: 2026-11-01\n  summary: Helps couples.\n  formats: [video]\n"
            + "  jurisdictions: [US-NY]\n  accepting: true\n  consented: 2026-10-01\n";
    String table =
        "Name,Number,Phone,NPI,Zip\nAnn Lee,0123,+1 212 555 0142,1234567893,10001\n"
            + "Bo Day,0124,+1 212 555 0143,,10002\nAnn Lee,0555,+1 212 555 0144,,10001\n"
            + "Bo Day,0124,+1 212 555 0143,,10002\n";
    stopEverywhere(content -> Map.of(), content -> listed(content, map, table));
    stopEverywhere(
        content -> listed(content, map, table),
        content ->
            listed(
                content, map, table.replace("0143", "0199") + "Cy Ott,0777,+1 212 555 0145,,1\n"));
  }

  private static Map<String, String> listed(MemoryFolder content, String map, String table) {
    ListingSite site = new ListingSite(Kinds.USUAL, Kinds.USUAL.of(KindRole.LISTING).orElseThrow());
    ListingMap read = ListingMapReader.read(SourceFile.of("map.yaml", map), site.kind()).value();
    Table rows = TableReader.read("clinic.csv", table.getBytes(UTF_8), read.format());
    Map<String, String> brought = new TreeMap<>();
    ListingImporter.run(
        rows,
        read,
        site,
        content,
        new KeptOut(List.of()),
        false,
        report -> brought.putAll(report.brought()));
    return brought;
  }
}
