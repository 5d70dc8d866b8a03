package dev.candor.authoring;

import dev.candor.content.Data;
import dev.candor.content.Page;
import dev.candor.site.Mention;
import dev.candor.site.PageMentions;
import dev.candor.site.Site;
import dev.candor.site.Target;
import dev.candor.source.SourceFile;
import dev.candor.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Works out what has to change when a page gets another id, or is replaced by another page. */
public final class PageMove {

  private static final Pattern NAME = Pattern.compile("^!?\\[\\[([^\\[\\]|#]*)");

  private final Site site;
  private final Data data;
  private final List<TextEdit> edits = new ArrayList<>();
  private final List<String> refusals = new ArrayList<>();

  public PageMove(Site site, Data data) {
    this.site = site;
    this.data = data;
  }

  /**
   * What to do to the files.
   *
   * @param page the file that goes, with its path
   * @param newPath where it goes; empty if it is removed
   * @param refusals why nothing can be done; empty if all can
   */
  public record Plan(
      Optional<SourceFile> page, String newPath, List<TextEdit> edits, List<String> refusals) {

    public Plan {
      edits = List.copyOf(edits);
      refusals = List.copyOf(refusals);
    }

    static Plan refused(List<String> why) {
      return new Plan(Optional.empty(), "", List.of(), why);
    }
  }

  /** Gives a page another id; its old address redirects to the new one. */
  public Plan rename(String name, String id) {
    Optional<Target> found = find(name);
    String wanted = id.endsWith(".md") ? id.substring(0, id.length() - 3) : id;
    if (!wanted.matches("[a-z0-9][a-z0-9-]*")) {
      refusals.add("\"" + id + "\" can't be an id: use a-z, 0-9 and dashes");
    }
    if (!refusals.isEmpty() || found.isEmpty()) {
      return Plan.refused(refusals);
    }
    Target target = found.get();
    String path = target.page().file().folder() + "/" + wanted + ".md";
    String key = target.page().kind().folder() + "/" + wanted;
    if (site.byKey().containsKey(key)) {
      return Plan.refused(List.of("there is already a page " + path));
    }
    for (Mention mention : PageMentions.of(target, site, data)) {
      renamed(mention, target, wanted);
    }
    if (!target.page().shared().draft()) {
      edits.add(FieldEdits.addRedirects(target.page(), List.of(target.permalink())));
    }
    return new Plan(Optional.of(target.page().file()), path, edits, List.of());
  }

  private Optional<Target> find(String name) {
    return new PageFinder(site).find(name, refusals).map(page -> page.target());
  }

  private void renamed(Mention mention, Target target, String id) {
    String old = target.page().id();
    String written = mention.written();
    switch (mention.form()) {
      case FIELD -> replace(mention, written.lastIndexOf(old), old.length(), id);
      case REVIEW ->
          replace(
              mention,
              written.indexOf(target.key()) + target.key().length() - old.length(),
              old.length(),
              id);
      case LINK -> {
        int address = written.lastIndexOf("](");
        int at = written.indexOf(old + ".md", Math.max(0, address));
        int place = at >= 0 ? at : written.indexOf("/" + old, Math.max(0, address)) + 1;
        replace(mention, place, old.length(), id);
      }
      case REFERENCE, EMBED -> {
        Matcher name = NAME.matcher(written);
        if (name.find() && isId(name.group(1).strip(), target)) {
          int at = name.start(1) + name.group(1).lastIndexOf(old);
          replace(mention, at, old.length(), id);
        }
      }
    }
  }

  /** Whether a reference names a page by its id, not by a title, which stays. */
  private static boolean isId(String name, Target target) {
    return name.equals(target.page().id()) || name.equals(target.key());
  }

  /** Replaces a part of a mention. */
  private void replace(Mention mention, int at, int length, String text) {
    if (at >= 0) {
      int start = mention.span().start() + at;
      edits.add(new TextEdit(mention.file(), Span.of(start, start + length), text));
    }
  }

  /** Removes a page; what names it names another page instead, if there is one, or nothing. */
  public Plan remove(String name, Optional<String> to) {
    Optional<Target> found = find(name);
    Optional<Target> other = to.flatMap(this::find);
    if (found.isPresent() && found.equals(other)) {
      refusals.add("a page can't take its own place");
    }
    if (!refusals.isEmpty() || found.isEmpty()) {
      return Plan.refused(refusals);
    }
    Target target = found.get();
    for (Mention mention : PageMentions.of(target, site, data)) {
      if (!mention.file().equals(target.page().file())) {
        other.ifPresentOrElse(o -> replaced(mention, o), () -> dropped(mention));
      }
    }
    other.ifPresent(o -> redirect(target, o.page()));
    return refusals.isEmpty()
        ? new Plan(Optional.of(target.page().file()), "", edits, List.of())
        : Plan.refused(refusals);
  }

  private void redirect(Target target, Page other) {
    List<String> old = new ArrayList<>(target.page().shared().redirects());
    if (!target.page().shared().draft()) {
      old.add(0, target.permalink());
    }
    if (!old.isEmpty()) {
      edits.add(FieldEdits.addRedirects(other, old));
    }
  }

  private void replaced(Mention mention, Target other) {
    String written = mention.written();
    switch (mention.form()) {
      case REVIEW -> removeRecord(mention);
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
        replace(mention, address, end - address, path);
      }
      case REFERENCE, EMBED -> {
        Matcher name = NAME.matcher(written);
        if (name.find()) {
          int hash = written.indexOf('#');
          int bar = written.indexOf('|') < 0 ? written.length() - 2 : written.indexOf('|');
          int end = hash > 0 && hash < bar ? bar : name.end(1);
          replace(mention, name.start(1), end - name.start(1), other.key());
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

  private void dropped(Mention mention) {
    String written = mention.written();
    switch (mention.form()) {
      case REVIEW -> removeRecord(mention);
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

  /** Removes an item of reviews.yaml, with its dash and its line end. */
  private void removeRecord(Mention mention) {
    String text = mention.file().text();
    int start = text.lastIndexOf('\n', mention.span().start()) + 1;
    int end = text.indexOf('\n', mention.span().end());
    edits.add(new TextEdit(mention.file(), Span.of(start, end < 0 ? text.length() : end + 1), ""));
  }
}
