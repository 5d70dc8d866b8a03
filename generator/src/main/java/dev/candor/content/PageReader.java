package dev.candor.content;

import dev.candor.diagnostic.Findings;
import dev.candor.diagnostic.Outcome;
import dev.candor.diagnostic.Suggestion;
import dev.candor.frontmatter.Characters;
import dev.candor.frontmatter.FrontMatter;
import dev.candor.frontmatter.YamlRules;
import dev.candor.markdown.Body;
import dev.candor.markdown.MarkdownReader;
import dev.candor.source.SourceFile;
import dev.candor.source.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads one file as a page. Any text gives a page, along with what is wrong with it. */
public final class PageReader {

  private static final String ROOT = "content/";

  private static final Pattern LIKE_LANGUAGE = Pattern.compile("[A-Za-z]{2}([-_][A-Za-z]{2,4})?");

  private final MarkdownReader markdown = new MarkdownReader();

  /** Reads a file of a site that has these kinds of page. */
  public Outcome<Page> read(SourceFile file, Kinds kinds) {
    return read(file, kinds, Optional.empty());
  }

  /** As {@link #read(SourceFile, Kinds)}, of a file in the folder of a language. */
  public Outcome<Page> read(SourceFile file, Kinds kinds, Optional<Language> language) {
    Findings findings = new Findings(file);
    String folder = ROOT + language.map(l -> l.code() + "/").orElse("");
    Optional<ContentKind<?>> kind = kindOf(file, folder, kinds, findings);
    Outcome<FrontMatter> front = FrontMatter.read(file);
    findings.addAll(front.found());
    // If the kind is unknown, no field can be missing and none can be superfluous.
    boolean gaps = kind.isEmpty() || YamlRules.leaveGaps(front.found());
    FieldReader fields = FieldReader.of(front.value().fields(), gaps, findings);
    ContentKind<?> read = kind.orElseGet(() -> kinds.of(KindRole.STANDING).orElseThrow());
    Content content = read.fields().apply(fields);
    Shared shared = Shared.read(fields);
    Optional<Translation> translation = language.map(l -> Translation.read(l.code(), fields));
    if (kind.isPresent()) {
      fields.finish();
    }
    int bodyStart = front.value().bodyStart();
    Characters.examine(file, bodyStart, file.text().length(), findings);
    Outcome<Body> body = markdown.read(file, bodyStart);
    findings.addAll(body.found());
    Page page =
        new Page(
            file,
            read,
            idOf(file, findings),
            shared,
            content,
            body.value(),
            bodyStart,
            ChartReader.all(file, body.value(), findings),
            fields.references(),
            fields.places(),
            translation);
    content.examine(page, findings);
    PlainFields.examine(page.places(), findings);
    examineDates(page, findings);
    return findings.with(page);
  }

  /** A page that expires before its first day is never seen. */
  private static void examineDates(Page page, Findings findings) {
    LocalDate expires = page.shared().expires().orElse(LocalDate.MAX);
    Optional<LocalDate> begins = page.shared().publish().or(page.content()::published);
    begins
        .filter(expires::isBefore)
        .ifPresent(
            day ->
                findings.add(
                    PageRules.DATES,
                    page.placeOf("expires"),
                    "the page expires before " + day + ", when it is published",
                    "correct one of the two dates, or delete this line"));
  }

  /** The kind of a folder; for a misspelt folder, the kind that was probably meant. */
  private static Optional<ContentKind<?>> kindOf(
      SourceFile file, String root, Kinds kinds, Findings findings) {
    String path = file.path().startsWith(root) ? file.path().substring(root.length()) : file.path();
    int slash = path.indexOf('/');
    String folder = slash < 0 ? "" : path.substring(0, slash);
    Optional<ContentKind<?>> kind = kinds.ofFolder(folder);
    if (kind.isEmpty()) {
      return misplaced(folder, kinds, findings);
    }
    if (path.indexOf('/', slash + 1) >= 0) {
      findings.add(
          PageRules.FOLDER,
          Span.NONE,
          "pages belong directly in \"" + folder + "\", not in folders within it",
          "move it to " + root + folder + "/" + file.name());
    }
    return kind;
  }

  private static Optional<ContentKind<?>> misplaced(String folder, Kinds kinds, Findings findings) {
    List<String> known = kinds.folders();
    String message =
        folder.isEmpty()
            ? "a page belongs in the folder of its kind"
            : "there is no kind of page with the folder \"" + folder + "\"";
    String guess = folder.isEmpty() ? "" : Suggestion.didYouMean(folder, known);
    String remedy = guess.isEmpty() ? "move it to one of " + String.join(", ", known) : guess;
    if (LIKE_LANGUAGE.matcher(folder).matches()) {
      String code = Locale.forLanguageTag(folder.replace('_', '-')).toLanguageTag();
      remedy =
          code.equals(folder)
              ? "if it is a language, add " + folder + " to languages in site.yaml"
              : "if it is a language, rename the folder to " + code;
    }
    findings.add(PageRules.FOLDER, Span.NONE, message, remedy);
    return guess.isEmpty()
        ? Optional.empty()
        : Suggestion.nearest(folder, known).flatMap(kinds::ofFolder);
  }

  /** A slug, even if the file's name isn't one. */
  private static String idOf(SourceFile file, Findings findings) {
    String id = Slug.of(file.stem());
    if (!file.name().equals(id + ".md")) {
      findings.add(
          PageRules.ID,
          Span.NONE,
          "\"" + file.name() + "\" can't be an address: use a-z, 0-9 and dashes, then .md",
          id.equals(Slug.UNNAMED) ? "" : "rename it to " + id + ".md");
    }
    return id;
  }
}
