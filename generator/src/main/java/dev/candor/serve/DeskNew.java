package dev.candor.serve;

import com.sun.net.httpserver.HttpExchange;
import dev.candor.engine.EnvironmentFault;
import dev.candor.engine.NewPages;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Starts a page from a form. */
final class DeskNew {

  static final String PAGE = "new";
  static final String KINDS = "kinds.json";
  static final String PROPOSAL = "new-id.json";
  static final String NAME = "new.json";

  /** What the answers of the form begin with, so that they can't be taken for anything else. */
  private static final String ANSWER = "answer ";

  private final NewPages pages;
  private final String token;

  DeskNew(NewPages pages, String token) {
    this.pages = pages;
    this.token = token;
  }

  void page(HttpExchange exchange) throws IOException {
    Responses.policy(exchange, Responses.policyOfDesk(""));
    String html = Responses.resource("new.html").replace("{token}", token);
    Responses.send(exchange, 200, Responses.HTML, html);
  }

  void kinds(HttpExchange exchange) throws IOException {
    Responses.send(
        exchange,
        200,
        Responses.JSON,
        NewPagesJson.form(
            pages.languages(), pages.kinds(RequestText.parameter(exchange, "language"))));
  }

  void propose(HttpExchange exchange) throws IOException {
    NewPages.Proposal proposal =
        pages.propose(
            RequestText.parameter(exchange, "language"),
            RequestText.parameter(exchange, "kind"),
            RequestText.parameter(exchange, "title"),
            RequestText.parameter(exchange, "id"));
    Responses.send(exchange, 200, Responses.JSON, NewPagesJson.proposal(proposal));
  }

  /** Makes the page, or shows its text if the form asks for a dry run. */
  void answer(HttpExchange exchange) throws IOException, EnvironmentFault {
    Optional<Map<String, String>> sent = RequestText.body(exchange);
    if (sent.isEmpty() || !sent.get().containsKey("kind")) {
      Responses.send(exchange, 400, Responses.PLAIN, "This is not a new page.\n");
      return;
    }
    Map<String, String> answers = new TreeMap<>();
    sent.get()
        .forEach(
            (key, value) -> {
              if (key.startsWith(ANSWER) && !value.isBlank()) {
                answers.put(key.substring(ANSWER.length()), value.strip());
              }
            });
    NewPages.Wish wish =
        new NewPages.Wish(
            sent.get().getOrDefault("language", ""),
            sent.get().getOrDefault("kind", ""),
            sent.get().getOrDefault("title", ""),
            sent.get().getOrDefault("id", ""),
            answers);
    NewPages.Made made = pages.make(wish, sent.get().containsKey("dryRun"));
    if (made.refusals().isEmpty()) {
      Responses.send(exchange, 200, Responses.JSON, NewPagesJson.made(made));
    } else {
      Responses.refusal(exchange, made.refusals());
    }
  }
}
