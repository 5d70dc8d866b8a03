package dev.candor.engine;

import dev.candor.parallel.Workers;
import java.io.PrintStream;

/**
 * Shows the stage of a build and its progress on one line of a terminal; skips stages that take
 * less than a second.
 */
public final class TerminalProgress implements Progress, AutoCloseable {

  private static final long INTERVAL_MILLIS = 250;
  private static final long QUIET_TICKS = 4;

  private final PrintStream terminal;
  private final Thread ticker;
  private volatile String stage = "";
  private volatile Workers workers = new Workers(1);
  private volatile long ticks;
  private volatile boolean open = true;

  public TerminalProgress(PrintStream terminal) {
    this.terminal = terminal;
    this.ticker = new Thread(this::tick, "candor-progress");
    ticker.setDaemon(true);
    ticker.start();
  }

  @Override
  public void begins(Stage next, Workers busy) {
    stage = next.word();
    workers = busy;
    ticks = 0;
  }

  private void tick() {
    while (open) {
      try {
        Thread.sleep(INTERVAL_MILLIS);
      } catch (InterruptedException e) {
        return;
      }
      long now = ticks + 1;
      ticks = now;
      if (open && now > QUIET_TICKS && !stage.isEmpty()) {
        int total = workers.total();
        String count = total > 1 ? " " + workers.done() + " of " + total : "";
        terminal.print("\r\u001b[K" + stage + count + " …");
        terminal.flush();
      }
    }
  }

  @Override
  public void close() {
    open = false;
    ticker.interrupt();
    terminal.print("\r\u001b[K");
    terminal.flush();
  }
}
