package dev.candor.serve;

import com.sun.net.httpserver.HttpExchange;
import dev.candor.engine.EnvironmentFault;
import dev.candor.engine.importing.ImportItem;
import dev.candor.engine.importing.ImportItem.Press;
import dev.candor.engine.importing.ImportItems;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/** What imports left to decide, with both texts side by side, to accept, to change or to undo. */
final class DeskImport {

  static final String PAGE = "import";
  static final String NAME = "import.json";

  private final ImportItems items;
  private final String token;

  DeskImport(ImportItems items, String token) {
    this.items = items;
    this.token = token;
  }

  /** How much is open. */
  int open() {
    return items.open();
  }

  /**
   * The page.
   *
   * @param addressOf the address of a file of the content; empty if it has none
   */
  void page(HttpExchange exchange, UnaryOperator<String> addressOf) throws IOException {
    Responses.policy(exchange, Responses.policyOfDesk(""));
    List<ImportItem> all = items.all();
    long open = all.stream().filter(item -> !item.isDone()).count();
    String html =
        Responses.resource("import.html")
            .replace("{token}", token)
            .replace("{count}", Long.toString(open))
            .replace("{decisions}", DecisionsHtml.of(all, DeskImport::editor, addressOf));
    Responses.send(exchange, 200, Responses.HTML, html);
  }

  private static String editor(String file) {
    return "/_candor/edit?file=" + URLEncoder.encode(file, StandardCharsets.UTF_8);
  }

  /** Does what was pressed for the ids that were sent with it, one a line. */
  void answer(HttpExchange exchange) throws IOException, EnvironmentFault {
    Map<String, String> sent = RequestText.body(exchange).orElse(Map.of());
    Optional<Press> press =
        Arrays.stream(Press.values()).filter(each -> sent.containsKey(each.key())).findFirst();
    if (press.isEmpty()) {
      Responses.send(exchange, 400, Responses.PLAIN, "This accepts no decision.\n");
      return;
    }
    String ids = sent.getOrDefault(press.get().key(), "");
    Optional<String> why = items.press(press.get(), Set.copyOf(Arrays.asList(ids.split("\n"))));
    if (why.isPresent()) {
      Responses.send(exchange, 409, Responses.PLAIN, why.get() + "\n");
    } else {
      Responses.send(exchange, 200, Responses.JSON, "{\"open\":" + open() + "}");
    }
  }
}
