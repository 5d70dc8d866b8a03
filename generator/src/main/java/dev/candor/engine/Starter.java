package dev.candor.engine;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.candor.authoring.Reply;
import dev.candor.authoring.YamlText;
import dev.candor.publish.NewFolder;
import dev.candor.publish.PublishException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Starts a new site: settings, a page of each kind, and a Maven project that builds them. */
public final class Starter {

  /** Packaging skips names that begin with a dot. */
  private static final String DOT = "dot-";

  private Starter() {}

  /** Fills an empty or new folder; the settings give the folder and the date. */
  public static Reply start(Settings settings, String title) throws EnvironmentFault {
    Path folder = settings.root();
    try {
      String obstacle = NewFolder.obstacle(folder);
      if (!obstacle.isEmpty()) {
        return Reply.refused(List.of(obstacle, "Nothing was written."));
      }
      LocalDate today = LocalDate.ofInstant(settings.now(), ZoneOffset.UTC);
      NewFolder.fill(folder, files(today, title.isBlank() ? "Our site" : title.strip()));
    } catch (PublishException e) {
      throw new EnvironmentFault(String.valueOf(e.getMessage()), e);
    }
    return Reply.done(
        List.of(
            "Created a site in " + folder + ".",
            "Next: \"mvn package\" there builds it, and \"mvn candor:serve\" shows it. README.md"
                + " explains the rest."));
  }

  private static SortedMap<String, String> files(LocalDate today, String title) {
    return Shipped.in("starter", "pom.xml", folder -> read(folder, today, title)).orElseThrow();
  }

  private static SortedMap<String, String> read(Path folder, LocalDate today, String title)
      throws IOException {
    SortedMap<String, String> files = new TreeMap<>();
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        String text =
            Files.readString(file, UTF_8)
                .replace("{{version}}", Shipped.version())
                .replace("{{title}}", YamlText.of(title))
                .replace("{{today}}", today.toString())
                .replace("{{in-two-years}}", today.plusYears(2).toString());
        String path = folder.relativize(file).toString().replace('\\', '/');
        files.put(path.startsWith(DOT) ? "." + path.substring(DOT.length()) : path, text);
      }
    }
    return files;
  }
}
