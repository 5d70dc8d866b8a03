package dev.candor.cli;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.candor.cases.BaseSite;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Works of four formats become entries of references.yaml, each once. */
class CiteTest {

  private static final String BIBTEX =
      """
      @article{x1,
        author = {M{\\"u}ller, Eva and {World Health Organization}},
        title = {The {DNA} of Trust},
        journal = {Journal of Sex \\& Marital Therapy},
        year = 2019, volume = 45, number = {3}, pages = {12--34},
        doi = {https://doi.org/10.1080/ABC.1}
      }
      @book{broken, title = {No end
      """;

  private static final String RIS =
      """
      TY  - JOUR
      AU  - Basson, Rosemary
      TI  - The Female Sexual Response: A Different Model
      JO  - Journal of Sex & Marital Therapy
      PY  - 2000/01/01
      VL  - 26
      IS  - 1
      SP  - 51
      EP  - 65
      DO  - 10.1080/009262300278641
      ER  -
      TY  - JOUR
      AU  - Basson, Rosemary
      TI  - Another Paper
      PY  - 2000
      ER  -
      """;

  private static final String NBIB =
      """
      PMID- 31234567
      TI  - A trial of
            something new.
      FAU - Graham, Cynthia A
      JT  - BMJ open
      DP  - 2017 Sep 13
      LID - 10.1136/bmjopen-2017-016942 [doi]

      PMID- 31234567
      TI  - A trial of something new.
      FAU - Graham, Cynthia A
      """;

  private static final String CSL =
      """
      [{"id": "a", "type": "book", "title": "Mating in Captivity",
        "author": [{"family": "Perel", "given": "Esther"}], "issued": {"date-parts": [[2006, 9]]}},
       {"id": "b", "type": "book", "title": "No author here"},
       {"id": "c", "type": "article-journal", "title": "The female sexual response: a different model",
        "author": [{"family": "Basson"}]}]
      """;

  @TempDir private Path folder;

  private String told = "";

  @BeforeEach
  void aSite() throws IOException {
    BaseSite.write(folder);
  }

  private int cite(String name, String text, String... more) throws IOException {
    Path file = folder.resolve(name);
    Files.writeString(file, text);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PrintStream both = new PrintStream(out, true, UTF_8);
    String[] args = new String[4 + more.length];
    System.arraycopy(
        new String[] {"cite", file.toString(), "--root", folder.toString()}, 0, args, 0, 4);
    System.arraycopy(more, 0, args, 4, more.length);
    int status = Main.run(both, both, args);
    told = out.toString(UTF_8);
    return status;
  }

  private void run(String name) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PrintStream both = new PrintStream(out, true, UTF_8);
    Main.run(both, both, "cite", folder.resolve(name).toString(), "--root", folder.toString());
    told = out.toString(UTF_8);
  }

  private String references() throws IOException {
    Path file = folder.resolve("content/references.yaml");
    return Files.exists(file) ? Files.readString(file) : "";
  }

  @Test
  void bibTexIsReadEntryByEntry() throws IOException {
    assertThat(cite("a.bib", BIBTEX)).as(told).isEqualTo(1);
    assertThat(told).contains("a.bib:8:1: error[import-source]").contains("1 added to");
    assertThat(references())
        .contains("- id: muller-2019\n")
        .contains("{family: \"Müller\", given: \"Eva\"}")
        .contains("{family: \"World Health Organization\"}")
        .contains("title: \"The DNA of Trust\"")
        .contains("page: \"12-34\"")
        .contains("DOI: \"10.1080/abc.1\"");
  }

  @Test
  void aWorkIsAddedOnceWhateverItsFormat() throws IOException {
    assertThat(cite("a.ris", RIS)).as(told).isZero();
    assertThat(told)
        .contains("a.ris:12: added basson-2000b (add: DOI or URL, journal, strength, checked)");
    assertThat(references()).contains("- id: basson-2000\n").contains("page: \"51-65\"");
    String before = references();

    assertThat(cite("a.ris", RIS)).isZero();
    assertThat(references()).isEqualTo(before);
    assertThat(told).contains("note[cite-known] references.yaml has this work: basson-2000");

    assertThat(cite("a.json", CSL)).isZero();
    assertThat(told)
        .contains("warning[cite-missing] \"No author here\" has no author and was left out")
        .contains("references.yaml has this work: basson-2000");
    assertThat(references()).startsWith(before).contains("- id: perel-2006\n");
  }

  @Test
  void pubMedsFormatHasFoldedLinesAndNumbers() throws IOException {
    assertThat(cite("a.nbib", NBIB)).as(told).isZero();
    assertThat(references())
        .contains("title: \"A trial of something new\"")
        .contains("DOI: \"10.1136/bmjopen-2017-016942\"")
        .contains("URL: \"https://pubmed.ncbi.nlm.nih.gov/31234567/\"")
        .containsOnlyOnce("- id:");
  }

  @Test
  void theResultPassesTheCheck() throws IOException {
    assertThat(cite("a.ris", RIS)).isZero();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PrintStream both = new PrintStream(out, true, UTF_8);
    Main.run(both, both, "check", "--root", folder.toString(), "--date", "2026-11-22");

    assertThat(out.toString(UTF_8))
        .doesNotContain("references.yaml:1:")
        .doesNotContain("error[field]");
  }

  @Test
  void aDryRunAndAnUnknownFormatWriteNothing() throws IOException {
    assertThat(cite("a.ris", RIS, "--dry-run")).isZero();
    assertThat(cite("a.txt", "just words")).isEqualTo(1);
    assertThat(told).contains("is not BibTeX, RIS, NBIB or CSL-JSON");
    assertThat(references()).isEmpty();
  }

  @Test
  void bibTexWithStringsRoundBracketsAccentsAndOthersIsRead() throws IOException {
    cite(
        "odd.bib",
        """
        @string{jsm = "Journal of Sexual Medicine"}
        @comment{not an entry}
        @article{a, author = {de la Cruz, Mar{\\'\\i}a and Guðmundsd{\\'o}ttir, {\\'I}ris and others},
          title = {{Sex} \\& \\textit{ageing}: 50\\% more}, journal = jsm # " Suppl", year = 2019, month = jan}
        @Article(b, author = "O'Brien, Se\\'{a}n", title = "Without a year", journal = jsm, doi = "10.1000/B")
        @incollection{c, author = {Lee, K}, title = {A chapter}, year = 2020, crossref = {elsewhere}}
        @article{d, author = {Lee, K}, title = {Unknown name}, journal = nowhere, year = 2021}
        @article{e, author = {Else, A}, title = {Without a year, again}, doi = {https://doi.org/10.1000/b}}
        """);

    assertThat(told)
        .contains("odd.bib:3: added de-la-cruz-2019")
        .contains("odd.bib:5: added obrien (add: year, ")
        .contains("odd.bib:6: added lee-2020")
        .contains(
            "odd.bib:7:1: error[import-source] this entry uses a name that no @string gives a text")
        .contains("odd.bib:8: note[cite-known] references.yaml has this work: obrien")
        .doesNotContain("at org.");
    assertThat(references())
        .contains("{family: \"de la Cruz\", given: \"María\"}")
        .contains("{family: \"Guðmundsdóttir\", given: \"Íris\"}")
        .contains("title: \"Sex & ageing: 50% more\"")
        .contains("container-title: \"Journal of Sexual Medicine Suppl\"")
        .contains("given: \"Seán\"")
        .doesNotContain("others");
  }

  @Test
  void tagsOfCslParticlesAndShortNamesOfJournalsAreRead() throws IOException {
    cite(
        "odd.json",
        """
        [{"type": "article-journal", "title": "On <i>touch</i> in H<sub>2</sub>O", "DOI": "10.1000/CSL",
          "author": [{"family": "Berg", "given": "V", "non-dropping-particle": "van den"}],
          "issued": {"raw": "circa 1999"}}, "no work", {"title": 5}]
        """);
    cite("odd.nbib", "PMID- 31234568\nTI  - Held.\nFAU - Ito, Aya\nTA  - J Care\nDP  - 2018\n");

    assertThat(references())
        .contains("- id: van-den-berg-1999")
        .contains("title: \"On touch in H2O\"")
        .contains("container-title: \"J Care\"");
  }

  @Test
  void linesThatGoOnAndOtherEncodingsAreRead() throws IOException {
    String ris =
        "TY  - JOUR\r\n"
            + "AU  - M\u00fcller, Eva\r\n"
            + "TI  - A title that goes\r\n"
            + "  on below\r\n"
            + "PY  - 2019\r\n"
            + "ER  - \r\n";
    Files.write(folder.resolve("w.ris"), ris.getBytes(Charset.forName("windows-1252")));
    run("w.ris");
    assertThat(told).contains("w.ris: it is not UTF-8 and was read as windows-1252");
    Files.write(folder.resolve("u.ris"), ris.replace("goes", "came").getBytes(UTF_16));
    run("u.ris");
    cite("b.ris", "\uFEFF" + ris.replace("goes", "went"));
    cite("b.bib", "\uFEFF@misc{x, title={With a mark}, author={Lee, K}, doi={10.1000/m}}");

    assertThat(references())
        .contains("{family: \"M\u00fcller\", given: \"Eva\"}")
        .contains("title: \"A title that goes on below\"")
        .contains("title: \"A title that came on below\"")
        .contains("title: \"A title that went on below\"")
        .contains("title: \"With a mark\"")
        .doesNotContain("\uFFFD");
  }

  @Test
  void worksWithOneTitleAndOtherDoisAreOthers() throws IOException {
    String one = "@article{a, title={Editorial}, author={Lee, K}, year=2019, doi={10.1000/A}}\n";
    cite("e.bib", one + one.replace("10.1000/A", "10.1000/B"));
    assertThat(told).contains("added lee-2019 ").contains("added lee-2019b ");
    cite("f.bib", one.replace("10.1000/A", "https://www.doi.org/10.1000/a"));
    assertThat(told).contains("references.yaml has this work: lee-2019\n");
    cite("g.bib", one.replace("10.1000/A", ""));
    assertThat(told).contains("references.yaml has this work: lee-2019\n");
  }

  @Test
  void jsonOfCrossrefAndZoterosNotesAndBooksOfPubMedAreRead() throws IOException {
    cite(
        "c.json",
        """
        [{"type": "journal-article", "title": ["On lists"], "container-title": ["J. Lists", "JL"],
          "author": [{"name": "The Group"}], "issued": {"literal": "Spring 2018"}, "DOI": "10.1000/l"},
         {"type": "article-journal", "title": "Noted", "author": [{"family": "Lee"}],
          "note": "PMID: 31234569\\nseen", "issued": {"date-parts": [["2017"]]}}]
        """);
    cite("c.nbib", "PMID- 31234569\nTI  - Other words\nFAU - Lee\n");
    assertThat(told).contains("references.yaml has this work: lee-2017");
    cite(
        "d.nbib",
        "PMID- 31234570\n"
            + "BTI - A whole book.\n"
            + "FAU - Ito, Aya\n"
            + "DP  - 2018\n\n"
            + "PMID- 31234571\n"
            + "BTI - A whole book.\n"
            + "CTI - One chapter.\n"
            + "FAU - Ito, Aya\n"
            + "DP  - 2018\n");

    assertThat(references())
        .contains("{family: \"The Group\"}")
        .contains("title: \"On lists\"")
        .contains("container-title: \"J. Lists\"")
        .contains("issued: 2018")
        .contains("title: \"A whole book\"")
        .contains("title: \"One chapter\"\n  container-title: \"A whole book\"");
  }
}
