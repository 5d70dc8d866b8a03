package dev.candor.importing.format;

import dev.candor.importing.html.ImageAddress;
import dev.candor.importing.model.Source;
import dev.candor.importing.model.SourceIssue;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds out what a file is, and has it read. */
public final class Formats {

  private static final int HEAD = 8192;

  private static final Pattern IMAGE =
      Pattern.compile("(?i).*\\.(?:jpe?g|png|gif|webp|svg|avif|heic|tiff?|bmp)$");

  /** What is read; a folder may have any other files. */
  private static final Pattern READABLE =
      Pattern.compile("(?i).*\\.(?:xml|atom|json|html?|mdx?|markdown|docx|zip)$");

  private final Source source = new Source();
  private final ReadContext context;
  private final WordPressReader wordPress;
  private final HtmlPageReader pages;
  private final MarkdownFileReader markdown;
  private String last = "";

  public Formats(ReadContext context) {
    this.context = context;
    this.wordPress = new WordPressReader(source, context);
    this.pages = new HtmlPageReader(source, context);
    this.markdown = new MarkdownFileReader(source, context);
  }

  /** Names what is read next, as the user gave it. */
  void begin(String name) {
    last = name;
  }

  void issue(SourceIssue issue) {
    source.issue(issue);
  }

  /**
   * Reads one file of a source; what is wrong with it becomes an issue.
   *
   * @param within whether it is in a folder or an archive, which may have files of other kinds
   */
  void read(String name, InputStream in, Source.Bytes bytes, boolean within) throws IOException {
    if (IMAGE.matcher(name).matches()) {
      source.file(ImageAddress.fileName("/wp-content/" + name), bytes);
      return;
    }
    try {
      byte[] head = in.readNBytes(HEAD);
      InputStream whole = new SequenceInputStream(new ByteArrayInputStream(head), in);
      if (isNoExport(name, head, within)) {
        return;
      }
      String start = new String(head, CleanReader.charset(head)).replace("\uFEFF", "");
      String ending = ending(name);
      if (ending.equals("md") || ending.equals("mdx") || ending.equals("markdown")) {
        markdown.read(name, WebText.of(name, whole.readAllBytes(), source));
      } else if (ending.equals("docx")) {
        new WordReader(name, source).read(whole);
      } else if (start.contains("wordpress.org/export")) {
        wordPress.read(whole, name);
      } else if (start.contains("http://www.w3.org/2005/Atom")) {
        new BloggerReader(name, source, context).read(whole);
      } else if (ending.equals("html") || ending.equals("htm")) {
        pages.read(name, WebText.of(name, whole.readAllBytes(), source));
      } else if (ending.equals("json") && isGhost(start)) {
        new GhostReader(name, source, context).read(whole);
      } else if (start.stripLeading().startsWith("<?xml") || ending.equals("xml")) {
        wordPress.read(whole, name);
      } else if (!within) {
        source.issue(
            new SourceIssue(
                name, 0, 0, "is not an export that Candor knows: see docs/import.md, step 1"));
      } else {
        source.leaveOut("files of other kinds");
      }
    } catch (java.io.EOFException e) {
      source.issue(new SourceIssue(name, 0, 0, FileKind.BROKEN_OFF));
    }
  }

  /** Whether a file is empty, or of a kind that no export has; says so. */
  private boolean isNoExport(String name, byte[] head, boolean within) {
    if (within && head.length == 0) {
      source.leaveOut("empty files");
      return true;
    }
    boolean other = within && !READABLE.matcher(name).matches();
    Optional<String> fault = other ? Optional.empty() : FileKind.fault(ending(name), head);
    fault.ifPresent(what -> source.issue(new SourceIssue(name, 0, 0, what)));
    return fault.isPresent();
  }

  private static String ending(String name) {
    return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
  }

  private static boolean isGhost(String start) {
    return start.contains("\"db\"") || start.contains("\"posts\"") || start.contains("\"meta\"");
  }

  /** Everything that was read. */
  public Source finish() {
    wordPress.finish();
    source.separate();
    if (source.posts().isEmpty() && source.issues().isEmpty()) {
      source.issue(new SourceIssue(last, 0, 0, "has no posts: is it the export of your blog?"));
    }
    return source;
  }
}
