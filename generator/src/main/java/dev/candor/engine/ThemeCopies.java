package dev.candor.engine;

import dev.candor.authoring.Reply;
import dev.candor.diagnostic.Diagnostic;
import dev.candor.diagnostic.Rule;
import dev.candor.diagnostic.Suggestion;
import dev.candor.publish.PublishException;
import dev.candor.publish.SingleFile;
import dev.candor.source.SourceFile;
import dev.candor.source.SourceTree;
import dev.candor.source.Span;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Copies files of Candor's theme into a site's own theme, to be changed there. A list beside the
 * copies has the hash of each original, so that a build can report when an original has changed.
 */
public final class ThemeCopies {

  static final Rule RULE =
      Rule.warning("theme-original", "A copied theme file is based on the current original.");

  private static final String LIST = "copied.yaml";

  private static final String HEAD =
      "# The originals of files that \"candor theme copy\" copied, by their hashes.\n";

  private static final Pattern LINE =
      Pattern.compile("^([a-z0-9][\\w./-]*): ([0-9a-f]{64})[ ]*$", Pattern.MULTILINE);

  private ThemeCopies() {}

  /** Copies a file, by its name or its path in the theme, into the theme of a site. */
  public static Reply copy(Settings settings, String name) throws EnvironmentFault {
    ProjectSources sources = Pipeline.of(settings, Progress.SILENT).discover();
    Path theme = settings.themeFolder(sources.config().value().theme());
    SortedMap<String, SourceFile> shipped = byPath(sources.shipped());
    List<String> meant =
        shipped.keySet().stream().filter(p -> p.equals(name) || p.endsWith("/" + name)).toList();
    if (meant.size() != 1) {
      List<String> names = shipped.keySet().stream().map(ThemeCopies::last).toList();
      String guess = Suggestion.didYouMean(name, names);
      return Reply.refused(
          List.of(
              meant.isEmpty()
                  ? "The theme has no file \""
                      + name
                      + "\""
                      + (guess.isEmpty() ? "." : ": " + guess)
                  : "Which of these: " + String.join(", ", meant) + "?",
              "Nothing was written."));
    }
    String path = meant.get(0);
    Path target = theme.resolve(path);
    if (Files.exists(target)) {
      return Reply.refused(List.of(target + " exists already.", "Nothing was written."));
    }
    SourceFile original = shipped.getOrDefault(path, SourceFile.of(path, ""));
    try {
      SingleFile.create(target, original.text());
      SingleFile.replace(theme.resolve(LIST), list(sources.theme(), path, original.hash()));
    } catch (PublishException e) {
      throw new EnvironmentFault(String.valueOf(e.getMessage()), e);
    }
    return Reply.done(
        List.of(
            target + " is yours to change.",
            "A build warns you when the original changes (rule " + RULE.id() + ")."));
  }

  private static SortedMap<String, SourceFile> byPath(List<SourceFile> files) {
    SortedMap<String, SourceFile> byPath = new TreeMap<>();
    for (SourceFile file : files) {
      byPath.put(within(file.path()), file);
    }
    return byPath;
  }

  /** A path without the folder of its theme: {@code templates/layout.ftlh}. */
  private static String within(String path) {
    String[] parts = path.split("/", 3);
    return parts.length == 3 ? parts[2] : path;
  }

  private static String last(String path) {
    return path.substring(path.lastIndexOf('/') + 1);
  }

  private static Optional<SourceFile> list(SourceTree theme) {
    return theme.files().stream().filter(f -> within(f.path()).equals(LIST)).findFirst();
  }

  /** The list with one more entry. */
  private static String list(SourceTree theme, String path, String hash) {
    SortedMap<String, String> entries = new TreeMap<>();
    list(theme)
        .ifPresent(
            file -> {
              Matcher line = LINE.matcher(file.text());
              while (line.find()) {
                entries.put(line.group(1), line.group(2));
              }
            });
    entries.put(path, hash);
    StringBuilder text = new StringBuilder(HEAD);
    for (Map.Entry<String, String> entry : entries.entrySet()) {
      text.append(entry.getKey()).append(": ").append(entry.getValue()).append('\n');
    }
    return text.toString();
  }

  /** Reports copies whose originals have changed since. */
  static List<Diagnostic> check(ProjectSources sources) {
    List<Diagnostic> found = new ArrayList<>();
    Optional<SourceFile> list = list(sources.theme());
    if (list.isPresent()) {
      SortedMap<String, SourceFile> shipped = byPath(sources.shipped());
      Matcher line = LINE.matcher(list.get().text());
      while (line.find()) {
        SourceFile original = shipped.get(line.group(1));
        String hash = original == null ? "" : original.hash();
        if (!hash.equals(line.group(2))) {
          found.add(
              RULE.at(
                      list.get(),
                      Span.of(line.start(1), line.end(1)),
                      original == null
                          ? "the theme no longer has this file"
                          : "the original of this file has changed since you copied it")
                  .suggesting(
                      original == null
                          ? "remove this line, and the file if no template uses it"
                          : "bring your copy up to date, then write " + hash + " here"));
        }
      }
    }
    return found;
  }
}
