package dev.candor.authoring;

import dev.candor.site.Mention;
import dev.candor.site.Target;
import dev.candor.source.Span;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What becomes of the places that name a page when it is renamed, replaced or removed. */
final class MentionEdits {

  private static final Pattern NAME = Pattern.compile("^!?\\[\\[([^\\[\\]|#]*)");

  private final Set<TextEdit> edits;

  /** Adds to these edits. */
  MentionEdits(Set<TextEdit> edits) {
    this.edits = edits;
  }

  /** A page has another id; references by title stay. */
  void rename(Mention mention, Target target, String id) {
    String old = target.page().id();
    String written = mention.written();
    switch (mention.form()) {
      case FIELD -> write(mention, written.lastIndexOf(old), old.length(), id);
      case RECORD ->
          write(
              mention,
              written.indexOf(target.key()) + target.key().length() - old.length(),
              old.length(),
              id);
      case LINK -> {
        int address = written.lastIndexOf("](");
        int at = written.indexOf(old + ".md", Math.max(0, address));
        int place = at >= 0 ? at : written.indexOf("/" + old, Math.max(0, address)) + 1;
        write(mention, place, old.length(), id);
      }
      case REFERENCE, EMBED -> {
        Matcher name = NAME.matcher(written);
        if (name.find() && isId(name.group(1).strip(), target)) {
          int at = name.start(1) + name.group(1).lastIndexOf(old);
          write(mention, at, old.length(), id);
        }
      }
    }
  }

  /** Whether a reference names a page by its id, not by a title, which stays. */
  private static boolean isId(String name, Target target) {
    return name.equals(target.page().id()) || name.equals(target.key());
  }

  /** Replaces a part of a mention. */
  private void write(Mention mention, int at, int length, String text) {
    if (at >= 0) {
      int start = mention.span().start() + at;
      edits.add(new TextEdit(mention.file(), Span.of(start, start + length), text));
    }
  }

  /** Another page takes its place. */
  void replace(Mention mention, Target other) {
    String written = mention.written();
    switch (mention.form()) {
      case RECORD -> removeRecord(mention);
      case FIELD -> {
        boolean twice =
            mention.file().equals(other.page().file()) || isListedBeside(mention, other);
        Optional<TextEdit> removal =
            twice ? FieldEdits.removeItem(mention.file(), mention.span()) : Optional.empty();
        String id = written.indexOf('/') > 0 ? other.key() : other.page().id();
        edits.add(removal.orElse(new TextEdit(mention.file(), mention.span(), id)));
      }
      case LINK -> {
        int address = written.lastIndexOf("](") + 2;
        int end = written.lastIndexOf(')');
        String path = "../" + other.key() + ".md";
        write(mention, address, end - address, path);
      }
      case REFERENCE, EMBED -> {
        Matcher name = NAME.matcher(written);
        if (name.find()) {
          int hash = written.indexOf('#');
          int bar = written.indexOf('|') < 0 ? written.length() - 2 : written.indexOf('|');
          int end = hash > 0 && hash < bar ? bar : name.end(1);
          write(mention, name.start(1), end - name.start(1), other.key());
        }
      }
    }
  }

  /** Whether the other page is in the same list already. */
  private static boolean isListedBeside(Mention mention, Target other) {
    String text = mention.file().text();
    int start = text.lastIndexOf('\n', mention.span().start()) + 1;
    int end = text.indexOf('\n', mention.span().end());
    String line = text.substring(start, end < 0 ? text.length() : end);
    return Pattern.compile("(?<![a-z0-9-])" + Pattern.quote(other.page().id()) + "(?![a-z0-9-])")
        .matcher(line)
        .find();
  }

  /** Nothing takes its place; adds to the refusals what needs the page. */
  void drop(Mention mention, List<String> refusals) {
    String written = mention.written();
    switch (mention.form()) {
      case RECORD -> removeRecord(mention);
      case EMBED -> edits.add(new TextEdit(mention.file(), mention.span(), ""));
      case LINK -> {
        int close = written.lastIndexOf("](");
        edits.add(
            new TextEdit(mention.file(), mention.span(), written.substring(1, Math.max(1, close))));
      }
      case REFERENCE -> {
        String inside = written.substring(2, written.length() - 2);
        String words = inside.substring(inside.indexOf('|') + 1).split("#", 2)[0];
        edits.add(new TextEdit(mention.file(), mention.span(), words));
      }
      case FIELD ->
          FieldEdits.removeItem(mention.file(), mention.span())
              .ifPresentOrElse(
                  edits::add,
                  () ->
                      refusals.add(
                          placeOf(mention)
                              + " needs it: name another page there, or add --to OTHER"));
    }
  }

  private static String placeOf(Mention mention) {
    return mention.file().path() + ":" + mention.file().lines().line(mention.span().start());
  }

  /** Removes an item of a list of records, with its dash and its line end. */
  private void removeRecord(Mention mention) {
    String text = mention.file().text();
    int start = text.lastIndexOf('\n', mention.span().start()) + 1;
    int end = text.indexOf('\n', mention.span().end());
    edits.add(new TextEdit(mention.file(), Span.of(start, end < 0 ? text.length() : end + 1), ""));
  }
}
