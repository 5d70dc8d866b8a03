package dev.candor.output;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class JoinedScriptsTest {

  @Test
  void partsOfAScriptAreJoinedInTheOrderOfTheirNames() {
    assertThat(
            joined(
                Map.of(
                    "themes/own/scripts/find/20-show.js", "show();",
                    "themes/own/scripts/find/10-read.js", "read();\n",
                    "themes/own/scripts/menu.js", "menu();",
                    "themes/own/scripts/menu.txt", "no script")))
        .containsExactlyInAnyOrderEntriesOf(
            Map.of(
                "themes/own/scripts/find.js", "read();\n\nshow();\n",
                "themes/own/scripts/menu.js", "menu();",
                "themes/own/scripts/menu.txt", "no script"));
  }

  @Test
  void aWholeScriptReplacesTheParts() {
    assertThat(
            joined(
                Map.of(
                    "themes/own/scripts/find/10-read.js", "read();",
                    "themes/own/scripts/find.js", "mine();")))
        .containsExactly(Map.entry("themes/own/scripts/find.js", "mine();"));
  }

  private static Map<String, String> joined(Map<String, String> files) {
    Map<String, byte[]> bytes = new TreeMap<>();
    files.forEach((path, text) -> bytes.put(path, text.getBytes(UTF_8)));
    Map<String, String> joined = new TreeMap<>();
    JoinedScripts.in(bytes).forEach((path, script) -> joined.put(path, new String(script, UTF_8)));
    return joined;
  }
}
