package dev.candor.cases;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** The minimum that every test site needs: settings, two people, a topic, the plain theme. */
public final class BaseSite {

  private static final Path THEME = Path.of("../themes/plain");

  private BaseSite() {}

  /** Writes the base of a site below a folder, with the plain theme as its own. */
  public static void write(Path root) throws IOException {
    writeWithoutTheme(root);
    copyTheme(root);
  }

  static void copyTheme(Path root) throws IOException {
    copy(THEME, root.resolve("themes/plain"));
  }

  /** Writes the base of a site that uses the theme in the jar. */
  static void writeWithoutTheme(Path root) throws IOException {
    write(
        root.resolve("site/site.yaml"),
        """
        title: Test
        tagline: A site for testing.
        baseUrl: https://test.example.org
        contentNotes: [abuse, assault, self-harm]
        """);
    write(root.resolve("content/people/ann.md"), person("Ann Author", "author"));
    write(root.resolve("content/people/rob.md"), person("Rob Reviewer", "reviewer"));
    write(
        root.resolve("content/topics/closeness.md"),
        "---\ntitle: Closeness\nsummary: Being close.\n---\n");
    write(
        root.resolve("content/pages/safety.md"),
        "---\ntitle: Safety\nsummary: Reading this site in safety.\n---\n");
  }

  private static String person(String name, String role) {
    return "---\nname: "
        + name
        + "\nrole: "
        + role
        + "\nsample: true\ncredentials:\n  - {title: MSc, issuer: Example Board}\n---\n";
  }

  public static void write(Path file, String text) throws IOException {
    Path folder = file.getParent();
    if (folder != null) {
      Files.createDirectories(folder);
    }
    Files.writeString(file, text);
  }

  static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> all = Files.walk(from)) {
      for (Path path : all.sorted().toList()) {
        Path target = to.resolve(from.relativize(path).toString());
        if (Files.isDirectory(path)) {
          Files.createDirectories(target);
        } else {
          Files.copy(path, target);
        }
      }
    }
  }
}
