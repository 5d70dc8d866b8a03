package dev.candor.content;

import dev.candor.diagnostic.Findings;
import dev.candor.diagnostic.Outcome;
import dev.candor.frontmatter.Characters;
import dev.candor.frontmatter.FrontMatter;
import dev.candor.frontmatter.YamlRules;
import dev.candor.markdown.Body;
import dev.candor.markdown.MarkdownReader;
import dev.candor.source.SourceFile;
import java.time.LocalDate;
import java.util.Optional;

/** Reads one file as a page. Any text gives a page, along with what is wrong with it. */
public final class PageReader {

  private final MarkdownReader markdown = new MarkdownReader();

  /** Reads a file of a site that has these kinds of page. */
  public Outcome<Page> read(SourceFile file, Kinds kinds) {
    return read(file, kinds, Optional.empty());
  }

  /** As {@link #read(SourceFile, Kinds)}, of a file in the folder of a language. */
  public Outcome<Page> read(SourceFile file, Kinds kinds, Optional<Language> language) {
    Findings findings = new Findings(file);
    PagePlace place = PagePlace.of(file, kinds, language, findings);
    Optional<ContentKind<?>> kind = place.kind();
    Outcome<FrontMatter> front = FrontMatter.read(file);
    findings.addAll(front.found());
    // If the kind is unknown, no field can be missing and none can be superfluous.
    boolean gaps = kind.isEmpty() || YamlRules.leaveGaps(front.found());
    FieldReader fields = FieldReader.of(front.value().fields(), gaps, findings);
    ContentKind<?> read = kind.orElseGet(() -> kinds.of(KindRole.STANDING).orElseThrow());
    Content content = read.fields().apply(fields);
    Shared shared = Shared.read(fields);
    Optional<Translation> translation = language.map(l -> Translation.read(l.code(), fields));
    if (kind.isPresent() && !place.wrong()) {
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
            place.id(),
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
}
