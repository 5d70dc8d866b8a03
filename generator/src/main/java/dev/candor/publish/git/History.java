package dev.candor.publish.git;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.candor.publish.PublishException;
import dev.candor.publish.target.PublishContext.Pauses;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Earlier texts of a file, from the git repository that it is in. */
public final class History {

  /** More changes than a page sees between two reviews. */
  private static final String MOST = "300";

  private History() {}

  /**
   * The latest text of a file that is the one looked for, under this name or an earlier one; none
   * if the file has no history or git isn't installed. The text has LF line ends and no byte order
   * mark.
   */
  public static Optional<String> latest(Path file, Predicate<String> wanted) {
    try {
      Path real = file.toRealPath();
      Path top = real.getParent();
      while (top != null && !Files.exists(top.resolve(".git"))) {
        top = top.getParent();
      }
      return top == null ? Optional.empty() : latest(top, top.relativize(real), wanted);
    } catch (IOException | PublishException noHistory) {
      return Optional.empty();
    }
  }

  private static Optional<String> latest(Path top, Path file, Predicate<String> wanted)
      throws PublishException {
    Map<String, String> literally = Map.of("GIT_LITERAL_PATHSPECS", "1");
    Git git = new Git(top.resolve(".git"), literally, Pauses.SLEEPING);
    String name = file.toString().replace('\\', '/');
    String changes =
        git.tried("log", "--follow", "--raw", "--no-abbrev", "--format=", "-n", MOST, "--", name)
            .orElse("");
    for (String version : versions(changes)) {
      Git.Answer answer = git.ask(Git.Input.NONE, "cat-file", "blob", version);
      String text = plain(new String(answer.out(), UTF_8));
      if (answer.isDone() && wanted.test(text)) {
        return Optional.of(text);
      }
    }
    return Optional.empty();
  }

  /** The names of the texts in lines such as {@code :100644 100644 OLD NEW M path}. */
  private static Set<String> versions(String changes) {
    Set<String> versions = new LinkedHashSet<>();
    for (String line : changes.split("\n", -1)) {
      String[] parts = line.split("[ \t]", 6);
      if (line.startsWith(":") && parts.length == 6) {
        versions.add(parts[3]);
        versions.add(parts[2]);
      }
    }
    versions.removeIf(version -> version.matches("0+"));
    return versions;
  }

  private static String plain(String text) {
    return text.replaceFirst("^\uFEFF", "").replace("\r\n", "\n").replace('\r', '\n');
  }
}
