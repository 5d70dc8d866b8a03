package dev.candor.cli;

import dev.candor.engine.WarmSite;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The option of commands that a running server can do. */
final class Alone {

  /** The launcher looks for it before the command line is read. */
  static final String OPTION = "--no-server";

  @Option(
      names = OPTION,
      description =
          "Don't let a running candor serve of this site do the work. It never does if CI is set.")
  private boolean alone;

  /** What a server has kept of the site, if this command may use it. */
  Optional<WarmSite> warm(Main main) {
    return alone ? Optional.empty() : main.warm();
  }
}
