package dev.candor.serve;

import com.sun.net.httpserver.HttpExchange;
import dev.candor.engine.EnvironmentFault;
import dev.candor.engine.ImportDecisions;
import dev.candor.engine.ImportDecisions.Open;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/** What an import decided, with the source beside the result, to accept or to change. */
final class DeskImport {

  static final String PAGE = "import";
  static final String NAME = "import.json";

  private final ImportDecisions decisions;
  private final String token;

  DeskImport(ImportDecisions decisions, String token) {
    this.decisions = decisions;
    this.token = token;
  }

  /** How many decisions are open. */
  int open() {
    return decisions.open().size();
  }

  /**
   * The page.
   *
   * @param addressOf the address of a file of the content; empty if it has none
   */
  void page(HttpExchange exchange, UnaryOperator<String> addressOf) throws IOException {
    Responses.policy(exchange, Responses.policyOfDesk(""));
    List<Open> open = decisions.open();
    String html =
        Responses.resource("import.html")
            .replace("{token}", token)
            .replace("{count}", Integer.toString(open.size()))
            .replace("{decisions}", DecisionsHtml.of(open, DeskImport::editor, addressOf));
    Responses.send(exchange, 200, Responses.HTML, html);
  }

  private static String editor(String file) {
    return "/_candor/edit?file=" + URLEncoder.encode(file, StandardCharsets.UTF_8);
  }

  /** Accepts the decisions whose ids were sent, one a line. */
  void answer(HttpExchange exchange) throws IOException {
    Optional<Map<String, String>> sent = RequestText.body(exchange);
    if (sent.isEmpty() || !sent.get().containsKey("accept")) {
      Responses.send(exchange, 400, Responses.PLAIN, "This accepts no decision.\n");
      return;
    }
    try {
      decisions.accept(Set.copyOf(List.of(sent.get().getOrDefault("accept", "").split("\n"))));
      Responses.send(exchange, 200, Responses.JSON, "{\"open\":" + open() + "}");
    } catch (EnvironmentFault fault) {
      Responses.send(exchange, 500, Responses.PLAIN, fault.getMessage() + "\n");
    }
  }
}
