package dev.candor.check;

import java.util.List;

/** The checks there are. */
public final class Checks {

  public static final List<Check> ALL =
      List.of(
          new LinkCheck(), new ImageCheck(), new ExitCheck(), new TraceCheck(), new MarkupCheck());

  private Checks() {}
}
