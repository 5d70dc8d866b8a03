package dev.candor.output.search;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.candor.engine.Generator;
import dev.candor.engine.Progress;
import dev.candor.engine.RealSite;
import dev.candor.engine.Settings;
import dev.candor.output.artifact.Artifact;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Queries of readers find the right pages on the project's own site. */
class QueriesTest {

  /**
   * The percentage of queries in search/queries.txt that find one of their pages among the first
   * three.
   */
  private static final int HITS_PER_CENT = 97;

  /** The same for queries that nobody prepared the site for. */
  private static final int UNSEEN_HITS_PER_CENT = 84;

  @TempDir private static Path folder;

  private static final Pattern INDEX = Pattern.compile("\"/(assets/search/[^\"]+)/index.json\"");

  private static final Pattern SEARCH = Pattern.compile("(es/|)search/index.html");

  private static final Pattern SEARCHED_FOR = Pattern.compile("\nsearchedFor:\n((?: +- .*\n)+)");

  private static Path index = Path.of("");
  private static Path spanish = Path.of("");

  @BeforeAll
  static void build() throws Exception {
    Script.assumeThatItCanBeRun();
    Settings settings = Settings.of(Path.of("..")).at(RealSite.TODAY);
    for (Artifact file : Generator.check(settings, Progress.SILENT).artifacts()) {
      if (file.path().value().startsWith("assets/search/")) {
        Path target = folder.resolve(file.path().value());
        Files.createDirectories(target.getParent());
        Files.write(target, file.bytes());
      } else if (SEARCH.matcher(file.path().value()).matches()) {
        // Each language has an index of its own.
        Matcher named = INDEX.matcher(new String(file.bytes(), UTF_8));
        assertThat(named.find()).isTrue();
        if (file.path().value().startsWith("es/")) {
          spanish = folder.resolve(named.group(1));
        } else {
          index = folder.resolve(named.group(1));
        }
      }
    }
  }

  /** Bytes read, content notes, corrected words, and the pages found, best first. */
  private static String[] answer(String query) throws Exception {
    return Script.run(List.of(query), "queries", index.toString()).get(0).split("\t", -1);
  }

  @Test
  void readersFindAPageAmongTheFirstThree() throws Exception {
    List<String[]> cases =
        Script.cases("queries.txt").stream().filter(c -> !c[1].startsWith("!")).toList();
    List<String> answers = answers(cases, index);
    for (int i = 0; i < cases.size(); i++) {
      assertThat(answers.get(i).split("\t", -1)[1])
          .as("helplines for " + cases.get(i)[0])
          .isEmpty();
    }
    assertThat(cases).hasSizeGreaterThan(250);
    assertThat(missed(cases, answers))
        .hasSizeLessThanOrEqualTo(cases.size() * (100 - HITS_PER_CENT) / 100);
  }

  @Test
  void readersFindAPageWithQueriesThatNobodyPreparedFor() throws Exception {
    List<String[]> unseen = Script.cases("queries-unseen.txt");
    List<String[]> english = unseen.stream().filter(c -> !c[1].startsWith("/es/")).toList();
    List<String[]> others = unseen.stream().filter(c -> c[1].startsWith("/es/")).toList();
    List<String> missed = new ArrayList<>(missed(english, answers(english, index)));
    missed.addAll(missed(others, answers(others, spanish)));
    assertThat(english).hasSizeGreaterThan(100);
    assertThat(others).hasSizeGreaterThan(40);
    assertThat(missed).hasSizeLessThanOrEqualTo(unseen.size() * (100 - UNSEEN_HITS_PER_CENT) / 100);
  }

  /** The cases none of whose pages is among the first three; no answer may read 100 KB. */
  private static List<String> missed(List<String[]> cases, List<String> answers) {
    List<String> missed = new ArrayList<>();
    for (int i = 0; i < cases.size(); i++) {
      List<String> wanted = List.of(cases.get(i)[1].split(" "));
      String[] found = answers.get(i).split("\t", -1);
      if (Arrays.stream(found).skip(3).limit(3).noneMatch(wanted::contains)) {
        missed.add(cases.get(i)[0] + ": " + answers.get(i));
      }
      assertThat(Integer.parseInt(found[0])).as(cases.get(i)[0]).isLessThan(100_000);
    }
    return missed;
  }

  /** Every tenth of the lines, so that it takes a second. */
  @Test
  void aPageIsFoundByWhatItSaysReadersSearchFor() throws Exception {
    List<String[]> lines = new ArrayList<>();
    for (String kind : List.of("articles", "faqs", "glossary", "vignettes", "topics")) {
      try (Stream<Path> files = Files.list(Path.of("../content", kind))) {
        for (Path file : files.sorted().toList()) {
          String id = file.getFileName().toString().replace(".md", "");
          Matcher list = SEARCHED_FOR.matcher(Files.readString(file));
          if (list.find()) {
            list.group(1)
                .lines()
                .map(line -> line.replaceFirst("^ *- ", ""))
                .forEach(line -> lines.add(new String[] {line, "/" + kind + "/" + id + "/"}));
          }
        }
      }
    }
    assertThat(lines).hasSizeGreaterThan(2_000);
    List<String[]> some =
        IntStream.range(0, lines.size() / 10).mapToObj(i -> lines.get(10 * i)).toList();
    assertThat(missed(some, answers(some, index))).hasSizeLessThan(some.size() / 30);
  }

  @Test
  void inDangerHelplinesComeFirstAndNothingElseButTheNamedPages() throws Exception {
    List<String[]> cases =
        Script.cases("queries.txt").stream().filter(c -> c[1].startsWith("!")).toList();
    List<String> answers = answers(cases, index);
    assertThat(cases).hasSizeGreaterThan(50);
    for (int i = 0; i < cases.size(); i++) {
      List<String> wanted = List.of(cases.get(i)[1].substring(1).split(" "));
      String[] found = answers.get(i).split("\t", -1);
      assertThat(found[1].split(",")).as(cases.get(i)[0]).contains(wanted.get(0));
      assertThat(found[2]).as("corrected in " + cases.get(i)[0]).isEmpty();
      assertThat(Arrays.stream(found).skip(3).limit(3).toList())
          .as(cases.get(i)[0])
          .isNotEmpty()
          .isSubsetOf(wanted.subList(1, wanted.size()));
    }
  }

  @Test
  void readersFindSpanishPagesWithOrWithoutAccents() throws Exception {
    List<String[]> cases = Script.cases("queries-es.txt");
    List<String> answers =
        Script.run(cases.stream().map(c -> c[0]).toList(), "queries", spanish.toString());
    List<String> missed = new ArrayList<>();
    for (int i = 0; i < cases.size(); i++) {
      String[] found = answers.get(i).split("\t", -1);
      assertThat(Integer.parseInt(found[0])).as(cases.get(i)[0]).isLessThan(100_000);
      if (cases.get(i)[1].startsWith("!")) {
        assertThat(found[1].split(",")).as(cases.get(i)[0]).contains(cases.get(i)[1].substring(1));
        continue;
      }
      assertThat(found[1]).as("helplines for " + cases.get(i)[0]).isEmpty();
      List<String> wanted =
          Arrays.stream(cases.get(i)[1].split(" ")).map(path -> "/es/" + path).toList();
      if (Arrays.stream(found).skip(3).limit(3).noneMatch(wanted::contains)) {
        missed.add(cases.get(i)[0] + ": " + answers.get(i));
      }
    }
    assertThat(missed).isEmpty();
  }

  private static List<String> answers(List<String[]> cases, Path folder) throws Exception {
    return Script.run(cases.stream().map(c -> c[0]).toList(), "queries", folder.toString());
  }

  @Test
  void harmlessWordsShowNoHelplines() throws Exception {
    for (String query :
        List.of("low desire", "violet", "amuse", "drape", "grape", "should I end it")) {
      assertThat(answer(query)[1]).as(query).isEmpty();
    }
  }

  @Test
  void aWordThatDictionariesHaveIsNeverCorrected() throws Exception {
    for (String query : List.of("herpes", "lube", "squirting", "amuse", "heroes", "tantra")) {
      assertThat(answer(query)[2]).as(query).isEmpty();
    }
  }

  @Test
  void anExactTitleIsFirst() throws Exception {
    assertThat(answer("consent")[3]).isEqualTo("/glossary/consent/");
    assertThat(answer("What does sex therapy cost?")[3]).isEqualTo("/faqs/what-does-it-cost/");
    assertThat(answer("about")[3]).isEqualTo("/about/");
    assertThat(answer("U=U")[3]).isEqualTo("/faqs/can-someone-on-hiv-treatment-pass-it-on/");
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
