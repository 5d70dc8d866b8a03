package dev.candor.output;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candor.source.SourceFile;
import dev.candor.source.SourceTree;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class StylesheetsTest {

  private static final Stylesheets SHEETS =
      Stylesheets.of(
          new SourceTree(
              List.of(
                  SourceFile.of("themes/t/styles/1.css", "a { b: c }"),
                  SourceFile.of("themes/t/styles/2.css", "/* for: home search */ d { e: f }"),
                  SourceFile.of("themes/t/styles/3.css", "/* for: charts */ g { h: i }"),
                  SourceFile.of("themes/t/styles/9.css", "j { k: l }"),
                  SourceFile.of("themes/t/templates/article.ftlh", ""),
                  SourceFile.of("themes/t/templates/home.ftlh", ""),
                  SourceFile.of("themes/t/templates/search.ftlh", ""),
                  SourceFile.of("themes/t/templates/term.ftlh", "")),
              List.of(),
              List.of()));

  @Test
  void templates_that_need_the_same_share_one_and_others_load_nothing_of_it() {
    assertThat(SHEETS.paths())
        .isEqualTo(
            Map.of(
                "article", "themes/t/styles/style.css",
                "term", "themes/t/styles/style.css",
                "home", "themes/t/styles/home.css",
                "search", "themes/t/styles/home.css",
                "charts", "themes/t/styles/charts.css"));
    assertThat(SHEETS.css())
        .containsEntry("themes/t/styles/style.css", "a{b:c}j{k:l}\n")
        .containsEntry("themes/t/styles/home.css", "a{b:c}d{e:f}j{k:l}\n");
  }

  @Test
  void a_name_that_no_template_has_is_a_stylesheet_of_its_own_parts_only() {
    assertThat(SHEETS.css()).containsEntry("themes/t/styles/charts.css", "g{h:i}\n");
  }

  @Test
  void stylesheets_that_lie_ready_come_first_on_every_page() {
    assertThat(SHEETS.sheets(List.of("themes/t/assets/x.css")))
        .containsEntry("term", List.of("themes/t/assets/x.css", "themes/t/styles/style.css"))
        .containsEntry("charts", List.of("themes/t/styles/charts.css"));
  }
}
