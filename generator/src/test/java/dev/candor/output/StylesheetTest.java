package dev.candor.output;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candor.source.SourceFile;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StylesheetTest {

  @ParameterizedTest(name = "{0} -> {1}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          a { color : red ; }              | a{color :red}
          a , b > c { margin: 0 auto; }    | a,b > c{margin:0 auto}
          a :hover { top: 0 }              | a :hover{top:0}
          nav /* x */ a { top: 0 }         | nav a{top:0}
          a { width: calc(1px + 2px) }     | a{width:calc(1px + 2px)}
          a::before { content: " ; /* " }  | a::before{content:" ; /* "}
          a { content: "\\" ;  x" }        | a{content:"\\" ;  x"}
          @media (width > 3em) and (hover) | @media (width > 3em) and (hover)
          a { b: c } /* never closed       | a{b:c}
          a { content: "never closed       | a{content:"never closed
          """)
  void drops_what_only_authors_need_and_nothing_else(String written, String published) {
    assertThat(Stylesheet.squeezed(written)).isEqualTo(published + "\n");
  }

  @Test
  void joins_the_parts_in_their_order() {
    SourceFile first = SourceFile.of("themes/t/styles/1.css", "a { b: c; }");
    SourceFile second = SourceFile.of("themes/t/styles/2.css", "d { e: f; }");

    assertThat(Stylesheet.of(List.of(first, second))).isEqualTo("a{b:c}d{e:f}\n");
  }
}
