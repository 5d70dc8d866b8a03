package dev.candor.content;

import dev.candor.diagnostic.Diagnostic;
import dev.candor.source.Asset;
import dev.candor.source.SourceFile;
import dev.candor.source.SourceTree;
import dev.candor.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds files that were meant to be pages or data, but that a build would pass over because of
 * their ending: of other tools, in capitals, or with the {@code .txt} that Windows adds unseen.
 */
public final class FileEndings {

  private static final Pattern PAGE =
      Pattern.compile(
          "(?i)\\.(?:md|mdx|mkd|mkdn|mdwn|mdown|markdown|mdtxt|mdtext|rmd)(?:\\.txt)?$");
  private static final Pattern DATA = Pattern.compile("(?i)\\.ya?ml(?:\\.txt)?$");
  private static final Pattern DOCUMENT = Pattern.compile("(?i)\\.(?:docx?|odt|rtf|html?|gdoc)$");
  private static final String IMAGES = "content/images/";
  private static final Pattern DRAWING = Pattern.compile("(?i)\\.svg(?:\\.txt)?$");

  /** The endings that are right; nearly all files have one of them. */
  private static final List<String> RIGHT = List.of(".md", ".yaml", ".yml", ".svg");

  private FileEndings() {}

  /** The findings in a folder of content. */
  public static List<Diagnostic> check(SourceTree content) {
    TreeSet<String> paths = new TreeSet<>();
    content.files().stream().map(SourceFile::path).filter(FileEndings::isOdd).forEach(paths::add);
    content.assets().stream().map(Asset::path).filter(FileEndings::isOdd).forEach(paths::add);
    List<Diagnostic> found = new ArrayList<>();
    for (String path : paths) {
      faultOf(path, PAGE, "pages end in .md", ".md")
          .or(() -> faultOf(path, DATA, "data files end in .yaml", ".yaml"))
          .or(() -> faultOf(path, DRAWING, "drawings end in .svg", ".svg"))
          .or(() -> documentAt(path))
          .ifPresent(found::add);
    }
    return found;
  }

  private static boolean isOdd(String path) {
    return RIGHT.stream().noneMatch(path::endsWith);
  }

  /** A document of a word processor among the pages. */
  private static Optional<Diagnostic> documentAt(String path) {
    String name = path.substring(path.lastIndexOf('/') + 1);
    return DOCUMENT.matcher(path).find() && !path.startsWith(IMAGES)
        ? Optional.of(
            PageRules.ENDING
                .at(SourceFile.of(path, ""), Span.NONE, "readers don't see this document")
                .suggesting("copy its text into a page, or use: candor import " + name))
        : Optional.empty();
  }

  private static Optional<Diagnostic> faultOf(
      String path, Pattern ending, String message, String right) {
    Matcher matcher = ending.matcher(path);
    if (!matcher.find()) {
      return Optional.empty();
    }
    String name = path.substring(path.lastIndexOf('/') + 1, matcher.start()) + right;
    return Optional.of(
        PageRules.ENDING
            .at(SourceFile.of(path, ""), Span.NONE, message)
            .suggesting("rename it to " + name));
  }
}
