package dev.candor.serve;

/**
 * What keeps the pages shown from being up to date, if anything does: reported on the terminal and
 * on every open page when it begins, changes and ends.
 */
final class Problem {

  private final Events events;
  private final DevServer.Listener listener;
  private volatile String text = "";

  Problem(Events events, DevServer.Listener listener) {
    this.events = events;
    this.listener = listener;
  }

  /** One sentence; empty if there is no problem. */
  String text() {
    return text;
  }

  void begin(String reason) {
    if (!reason.equals(text)) {
      text = reason;
      events.send("problem");
      listener.problem(reason);
    }
  }

  void end() {
    if (!text.isEmpty()) {
      text = "";
      events.send("problem");
      listener.solved();
    }
  }
}
