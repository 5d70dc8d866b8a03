package dev.candor.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.candor.cases.BaseSite;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The check passes straight after an import, and what the pages still need stays in sight. */
class ImportBaselineTest extends SiteCommands {

  private static final String OWN =
      "---\ntitle: A page of ours\nsummary: What it says.\nauthors: [ann]\nreviewer: rob\n"
          + "published: 2026-01-02\n---\n\nStudies show that it helps. ![](../images/none.png)\n";

  private int imports(String... more) {
    return run(OriginSamples.imported(more));
  }

  private Path baseline() {
    return folder.resolve("site/baseline.yaml");
  }

  private String entries() throws IOException {
    return Files.readString(baseline(), UTF_8);
  }

  @Test
  void the_check_passes_from_the_first_day_and_the_list_stays_in_sight() throws IOException {
    assertThat(run("check")).as(told).isZero();
    assertThat(imports()).as(told).isZero();

    long waiting = entries().lines().filter(line -> line.startsWith("- {rule: ")).count();
    assertThat(told)
        .contains(
            waiting + " findings of these pages are in site/baseline.yaml, so that candor check")
        .contains("candor check --prune-baseline shortens the list");
    assertThat(entries())
        .contains("{rule: image-alt, file: \"content/articles/feeling-close-again.md\"")
        .contains("{rule: uncited-claim, ");
    assertThat(run("check")).as(told).isZero();
    assertThat(told).contains(waiting + " findings are in the baseline and not shown.");
    assertThat(run("check", "--no-baseline")).as(told).isEqualTo(1);
    assertThat(Files.readString(folder.resolve("site/target/report/index.html")))
        .contains("image-alt");
  }

  @Test
  void reviews_and_pages_to_be_written_are_never_hidden() throws IOException {
    assertThat(imports()).isZero();

    assertThat(told).contains("The check still shows what a baseline must not hide: ");
    assertThat(told).containsPattern("unsigned-review \\(\\d+\\)");
    assertThat(entries()).doesNotContain("unsigned-review").doesNotContain("planned.yaml");
  }

  @Test
  void what_was_wrong_before_is_not_hidden() throws IOException {
    BaseSite.write(folder.resolve("content/articles/ours.md"), OWN);
    assertThat(run("check")).isEqualTo(1);

    assertThat(imports()).isZero();

    assertThat(told)
        .contains("candor check doesn't pass yet: there are errors in content/articles/ours.md.");
    assertThat(entries()).doesNotContain("ours.md");
    assertThat(run("check")).isEqualTo(1);
    assertThat(told)
        .contains("content/articles/ours.md:")
        .doesNotContain("feeling-close-again.md:1");
  }

  @Test
  void a_baseline_keeps_the_entries_that_it_had() throws IOException {
    String entry =
        "- {rule: kind-words, file: \"content/articles/gone.md\", text: \"a \\\"word\\\"\"}\n";
    BaseSite.write(baseline(), entry);

    assertThat(imports()).isZero();

    assertThat(entries()).contains(entry).contains("feeling-close-again.md");
  }

  @Test
  void importing_again_leaves_the_list_alone_even_deleted_lines() throws IOException {
    assertThat(imports()).isZero();
    String first = entries();
    assertThat(imports()).isZero();
    assertThat(entries()).isEqualTo(first);
    assertThat(told).contains("findings of these pages are in site/baseline.yaml");

    String shorter = first.replaceFirst("(?m)^- \\{rule: image-alt.*\\n", "");
    Files.writeString(baseline(), shorter);
    assertThat(imports()).isZero();
    assertThat(entries()).isEqualTo(shorter);
    assertThat(run("check")).isEqualTo(1);
  }

  @Test
  void what_an_editor_fixes_leaves_the_list() throws IOException {
    assertThat(imports()).isZero();
    Path page = folder.resolve("content/articles/feeling-close-again.md");
    Files.writeString(page, Files.readString(page).replace("![](", "![Two people on a bench]("));

    assertThat(run("check")).isZero();
    assertThat(told)
        .contains("note[baseline-over] \"image-alt\" no longer reports this in content/articles/");
    assertThat(run("check", "--prune-baseline")).as(told).isZero();

    assertThat(entries()).doesNotContain("image-alt, file: \"content/articles/feeling-close-again");
    assertThat(run("check")).isZero();
    assertThat(told).doesNotContain("baseline-over");
    assertThat(imports()).isZero();
    assertThat(entries()).doesNotContain("image-alt, file: \"content/articles/feeling-close-again");
  }

  @Test
  void a_page_that_the_import_updates_gets_the_entries_of_its_new_lines() throws IOException {
    Path export = folder.resolve("wordpress.xml");
    String text = Files.readString(OriginSamples.WORDPRESS, UTF_8);
    Files.writeString(export, text);
    assertThat(run("import", export.toString())).as(told).isZero();
    assertThat(entries()).contains("doubled-punctuation");
    String kept = entries().replaceFirst("(?m)^- \\{rule: image-alt.*\\n", "");
    Files.writeString(baseline(), kept);

    Files.writeString(
        export,
        text.replace("..", ".").replace("Research indicates", "Studies show that it helps. It"));
    assertThat(run("import", export.toString())).as(told).isZero();

    assertThat(told).contains(" 1 updated");
    assertThat(entries())
        .contains("text: \"Studies show\"")
        .doesNotContain("doubled-punctuation")
        .doesNotContain("image-alt");
  }

  @Test
  void the_list_follows_a_page_that_gets_another_name_or_goes() throws IOException {
    assertThat(imports()).isZero();

    assertThat(run("rename", "feeling-close-again", "close-again")).as(told).isZero();
    assertThat(entries())
        .contains("{rule: image-alt, file: \"content/articles/close-again.md\"")
        .doesNotContain("content/articles/feeling-close-again.md");
    assertThat(run("check")).as(told).isZero();

    assertThat(run("remove", "close-again", "--to", "four-questions")).as(told).isZero();
    assertThat(entries()).doesNotContain("close-again.md").contains("iris-and-bram.md");
    assertThat(told).doesNotContain("baseline-over");
  }

  @Test
  void a_dry_run_another_folder_and_no_baseline_write_none() throws IOException {
    assertThat(imports("--dry-run")).isZero();
    assertThat(baseline()).doesNotExist();
    assertThat(told).doesNotContain("baseline");
    assertThat(imports("--into", folder.resolve("elsewhere").toString())).isZero();
    assertThat(baseline()).doesNotExist();

    assertThat(imports("--no-baseline")).isZero();
    assertThat(baseline()).doesNotExist();
    assertThat(run("check")).isEqualTo(1);
  }

  @Test
  void a_baseline_that_could_not_be_written_is_written_by_the_next_run() throws IOException {
    Files.createDirectories(baseline().resolve("in-the-way"));
    assertThat(imports()).isEqualTo(3);
    assertThat(told).contains("baseline.yaml");

    Files.delete(baseline().resolve("in-the-way"));
    Files.delete(baseline());
    assertThat(imports()).as(told).isZero();
    String later = entries();
    Path other = folder.resolve("other");
    BaseSite.write(other);
    folder = other;
    assertThat(imports()).isZero();
    assertThat(later).isEqualTo(entries());
  }

  @Test
  void a_baseline_with_an_error_is_left_alone() throws IOException {
    BaseSite.write(baseline(), "rule: x\n");

    assertThat(imports()).isZero();

    assertThat(told).contains("Nothing was added to site/baseline.yaml, which has an error");
    assertThat(entries()).isEqualTo("rule: x\n");
  }
}
