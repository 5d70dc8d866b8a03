package dev.candor.output.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candor.engine.Generator;
import dev.candor.engine.Progress;
import dev.candor.engine.Settings;
import dev.candor.output.artifact.Artifact;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Queries of readers find the right pages on the project's own site. */
class QueriesTest {

  /**
   * The percentage of queries in search/queries.txt that find one of their pages among the first
   * three.
   */
  private static final int HITS_PER_CENT = 94;

  @TempDir private static Path folder;

  private static Path index = Path.of("");

  @BeforeAll
  static void build() throws Exception {
    Script.assumeThatItCanBeRun();
    Settings settings = Settings.of(Path.of("..")).at(Instant.parse("2026-11-22T12:00:00Z"));
    for (Artifact file : Generator.check(settings, Progress.SILENT).artifacts()) {
      if (file.path().value().startsWith("assets/search/")) {
        Path target = folder.resolve(file.path().value());
        index = Files.createDirectories(target.getParent());
        Files.write(target, file.bytes());
      }
    }
  }

  /** Bytes read, content notes, corrected words, and the pages found, best first. */
  private static String[] answer(String query) throws Exception {
    return Script.run(List.of(query), "queries", index.toString()).get(0).split("\t", -1);
  }

  @Test
  void readersFindAPageAmongTheFirstThree() throws Exception {
    List<String[]> cases = Script.cases("queries.txt");
    List<String> answers =
        Script.run(cases.stream().map(c -> c[0]).toList(), "queries", index.toString());
    List<String> missed = new ArrayList<>();
    for (int i = 0; i < cases.size(); i++) {
      List<String> wanted = List.of(cases.get(i)[1].split(" "));
      String[] found = answers.get(i).split("\t", -1);
      if (Arrays.stream(found).skip(3).limit(3).noneMatch(wanted::contains)) {
        missed.add(cases.get(i)[0] + ": " + answers.get(i));
      }
      assertThat(Integer.parseInt(found[0])).as(cases.get(i)[0]).isLessThan(100_000);
    }
    assertThat(cases).hasSizeGreaterThan(60);
    assertThat(missed).hasSizeLessThanOrEqualTo(cases.size() * (100 - HITS_PER_CENT) / 100);
  }

  @Test
  void aCrisisWordShowsItsHelplines() throws Exception {
    assertThat(answer("I was raped")[1]).isEqualTo("assault");
    assertThat(answer("sucidal thoughts")[1]).isEqualTo("self-harm");
    assertThat(answer("he hits me")[1]).isEqualTo("abuse");
    assertThat(answer("I want to kill myself")[1]).isEqualTo("self-harm");
    assertThat(answer("low desire")[1]).isEmpty();
  }

  @Test
  void aCorrectedWordIsNamed() throws Exception {
    assertThat(answer("spectatring")[2]).isEqualTo("spectatoring");
    assertThat(answer("spectatoring")[2]).isEmpty();
  }

  @Test
  void wordsThatNoPageHasFindNothing() throws Exception {
    assertThat(answer("zqxwvut")).hasSize(3);
  }
}
