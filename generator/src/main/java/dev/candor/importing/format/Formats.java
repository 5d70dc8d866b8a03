package dev.candor.importing.format;

import dev.candor.importing.html.ImageAddress;
import dev.candor.importing.model.Source;
import dev.candor.importing.model.SourceIssue;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.Locale;
import java.util.regex.Pattern;

/** Finds out what a file is, and has it read. */
public final class Formats {

  private static final int HEAD = 8192;

  private static final Pattern IMAGE =
      Pattern.compile("(?i).*\\.(?:jpe?g|png|gif|webp|svg|avif|heic|tiff?|bmp)$");

  private final Source source = new Source();
  private final ReadContext context;
  private final WordPressReader wordPress;

  public Formats(ReadContext context) {
    this.context = context;
    this.wordPress = new WordPressReader(source, context);
  }

  void issue(SourceIssue issue) {
    source.issue(issue);
  }

  /** Reads one file of a source; what is wrong with it becomes an issue. */
  void read(String name, InputStream in, Source.Bytes bytes) throws IOException {
    if (IMAGE.matcher(name).matches()) {
      source.file(ImageAddress.fileName("/wp-content/" + name), bytes);
      return;
    }
    try {
      byte[] head = in.readNBytes(HEAD);
      InputStream whole = new SequenceInputStream(new ByteArrayInputStream(head), in);
      String start = new String(head, java.nio.charset.StandardCharsets.UTF_8);
      String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
      if (start.contains("wordpress.org/export")) {
        wordPress.read(whole, name);
      } else if (start.contains("http://www.w3.org/2005/Atom")) {
        new BloggerReader(name, source, context).read(whole);
      } else if (start.stripLeading().startsWith("<?xml") || ending.equals("xml")) {
        wordPress.read(whole, name);
      } else {
        source.issue(new SourceIssue(name, 0, 0, "is not an export that Candor knows"));
      }
    } catch (java.io.EOFException e) {
      source.issue(new SourceIssue(name, 0, 0, "ends too early"));
    }
  }

  /** Everything that was read. */
  public Source finish() {
    wordPress.finish();
    return source;
  }
}
