package dev.candor.engine;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.candor.source.Hash;
import java.io.PrintStream;
import java.nio.file.Path;

/** Prints every path of a site and the hash of its bytes; tests run it as a separate process. */
final class TreePrinter {

  private TreePrinter() {}

  public static void main(String[] args) throws EnvironmentFault {
    PrintStream out = new PrintStream(System.out, true, UTF_8);
    TestSites.built(TestSites.settings(Path.of(args[0])))
        .forEach((path, text) -> out.println(path + " " + Hash.of(text)));
  }
}
