package dev.candor.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.candor.cases.BaseSite;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Lets the fuzz tests run a whole command in their own process. */
public final class WholeRun {

  private WholeRun() {}

  /** Checks a small site with one page of unknown content. */
  public static int check(Path folder, byte[] page) throws IOException {
    if (!Files.exists(folder.resolve("site/site.yaml"))) {
      BaseSite.write(folder);
    }
    Path file = folder.resolve("content/articles/page.md");
    Files.createDirectories(file.getParent());
    Files.write(file, page);
    ByteArrayOutputStream shown = new ByteArrayOutputStream();
    PrintStream out = new PrintStream(shown, false, UTF_8);
    int status = Main.run(out, out, "check", "--root", folder.toString());
    if (status > ExitStatus.FAULTY_CONTENT) {
      throw new IllegalStateException(shown.toString(UTF_8));
    }
    return status;
  }
}
