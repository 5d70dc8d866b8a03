package dev.candor.content;

import dev.candor.diagnostic.Diagnostic;
import dev.candor.diagnostic.Findings;
import dev.candor.diagnostic.Outcome;
import dev.candor.diagnostic.Suggestion;
import dev.candor.frontmatter.Yaml;
import dev.candor.frontmatter.YamlReader;
import dev.candor.frontmatter.YamlRules;
import dev.candor.source.SourceFile;
import dev.candor.source.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Reads the data files: works to cite, helplines, planned pages, reviews and translations. */
public final class DataReader {

  private static final List<String> NAMES =
      List.of(
          "references.yaml",
          "helplines.yaml",
          "planned.yaml",
          "removed.yaml",
          "retractions.lock.yaml",
          "reviews.yaml",
          "translations.yaml");

  private DataReader() {}

  public static Outcome<Data> read(List<SourceFile> files) {
    List<Diagnostic> found = new ArrayList<>();
    List<Data.Entry<Reference>> references = new ArrayList<>();
    List<Data.Entry<Helpline>> helplines = new ArrayList<>();
    List<Data.Entry<Planned>> planned = new ArrayList<>();
    List<Data.Entry<Review>> reviews = new ArrayList<>();
    List<Data.Entry<TranslationRecord>> translations = new ArrayList<>();
    Optional<Data.Entry<RetractionLock>> retractions = Optional.empty();
    Set<String> unreadable = new HashSet<>();
    for (SourceFile file : files) {
      Findings findings = new Findings(file);
      switch (file.path()) {
        case "content/references.yaml" -> references.addAll(list(findings, Reference::read));
        case "content/helplines.yaml" -> helplines.addAll(list(findings, Helpline::read));
        case "content/planned.yaml" -> planned.addAll(list(findings, Planned::read));
        case "content/reviews.yaml" -> reviews.addAll(list(findings, Review::read));
        case "content/translations.yaml" ->
            translations.addAll(list(findings, TranslationRecord::read));
        case "content/removed.yaml" -> list(findings, Removed::read).clear();
        case "content/retractions.lock.yaml" -> retractions = Optional.of(lock(findings));
        default -> stray(findings);
      }
      found.addAll(findings.all());
      if (YamlRules.leaveGaps(findings.all()) || isNoList(findings.all())) {
        unreadable.add(file.path());
      }
    }
    return Outcome.of(
        new Data(
            marked(references, retractions),
            helplines,
            planned,
            reviews,
            translations,
            retractions,
            unreadable),
        found);
  }

  /** The works, of which those that the lock says were withdrawn are marked so. */
  private static List<Data.Entry<Reference>> marked(
      List<Data.Entry<Reference>> works, Optional<Data.Entry<RetractionLock>> lock) {
    if (lock.isEmpty()) {
      return works;
    }
    List<Data.Entry<Reference>> marked = new ArrayList<>();
    for (Data.Entry<Reference> work : works) {
      boolean withdrawn =
          lock.get()
              .item()
              .of(work.item().id())
              .filter(mark -> mark.state() == RetractionState.RETRACTED)
              .isPresent();
      marked.add(
          withdrawn ? new Data.Entry<>(work.item().withdrawn(), work.file(), work.span()) : work);
    }
    return marked;
  }

  /** The lock of retractions, which has fields where other data files have a list. */
  private static Data.Entry<RetractionLock> lock(Findings findings) {
    SourceFile file = findings.file();
    Span all = Span.of(0, file.text().length());
    Outcome<Yaml> yaml = YamlReader.read(file, all);
    findings.addAll(yaml.found());
    Yaml.Mapping fields = yaml.value() instanceof Yaml.Mapping map ? map : Yaml.Mapping.EMPTY;
    FieldReader reader = FieldReader.of(fields, YamlRules.leaveGaps(yaml.found()), findings);
    RetractionLock lock = RetractionLock.read(reader);
    reader.finish();
    return new Data.Entry<>(lock, file, all);
  }

  private static boolean isNoList(List<Diagnostic> found) {
    return found.stream().anyMatch(one -> one.rule().equals(PageRules.DATA_FILE));
  }

  /** The items of any file that is a list. */
  static <T> Outcome<List<T>> list(SourceFile file, Function<Fields, T> read) {
    Findings findings = new Findings(file);
    List<T> items = new ArrayList<>();
    list(findings, read).forEach(entry -> items.add(entry.item()));
    return findings.with(List.copyOf(items));
  }

  /** The entries of a baseline, which isn't a data file of the site and may be anywhere. */
  public static Outcome<List<Data.Entry<OldFault>>> baseline(SourceFile file) {
    Findings findings = new Findings(file);
    return findings.with(list(findings, OldFault::read));
  }

  /** The entries of removed.yaml, which only imports use. */
  public static Outcome<List<Removed>> removed(SourceFile file) {
    return list(file, Removed::read);
  }

  private static void stray(Findings findings) {
    String name = findings.file().name();
    String guess =
        Suggestion.nearest(name, NAMES)
            .map(known -> "did you mean content/" + known + "?")
            .or(() -> ofPages(findings.file().stem()))
            .orElse("the data files are " + String.join(", ", NAMES) + ", all directly in content");
    findings.add(
        PageRules.DATA_FILE, Span.NONE, "\"" + name + "\" is not a data file of this site", guess);
  }

  /** For a list of what has pages here, where these pages are. */
  private static Optional<String> ofPages(String name) {
    return ContentKinds.BUILT_IN.stream()
        .filter(kind -> kind.folder().equals(name) || kind.name().equals(name))
        .findFirst()
        .map(kind -> "write a page for each of them: content/" + kind.folder() + "/NAME.md");
  }

  private static <T> List<Data.Entry<T>> list(Findings findings, Function<Fields, T> read) {
    SourceFile file = findings.file();
    if (PastedTables.report(findings)) {
      return List.of();
    }
    Outcome<Yaml> yaml = YamlReader.read(file, Span.of(0, file.text().length()));
    findings.addAll(yaml.found());
    boolean gaps = YamlRules.leaveGaps(yaml.found());
    List<Data.Entry<T>> entries = new ArrayList<>();
    if (yaml.value() instanceof Yaml.Sequence items) {
      Map<String, Span> ids = new HashMap<>();
      for (Yaml item : items.items()) {
        if (item instanceof Yaml.Mapping fields) {
          FieldReader reader = FieldReader.of(fields, gaps, findings);
          entries.add(new Data.Entry<>(read.apply(reader), file, fields.span()));
          reader.finish();
          checkId(fields, ids, findings);
        } else {
          String first = Keys.of(Yaml.Mapping.EMPTY, true, findings).requiredOf(read).get(0);
          String text = item instanceof Yaml.Scalar scalar ? scalar.text() : "…";
          String remedy = "write - " + first + ": " + text;
          findings.add(
              PageRules.DATA_FILE, item.span(), "each item must be a group of fields", remedy);
        }
      }
    } else if (!gaps && !(yaml.value() instanceof Yaml.Scalar none && none.isNull())) {
      Span start = Span.of(yaml.value().span().start(), yaml.value().span().start());
      String message = "\"" + file.name() + "\" is a list";
      findings.add(PageRules.DATA_FILE, start, message, "begin each item with a dash");
    }
    return entries;
  }

  private static void checkId(Yaml.Mapping fields, Map<String, Span> ids, Findings findings) {
    for (Yaml.Entry entry : fields.entries()) {
      if (entry.key().equals("id") && entry.value() instanceof Yaml.Scalar id) {
        Span first = ids.putIfAbsent(id.text(), id.span());
        if (first != null && !id.isNull()) {
          int line = findings.line(first.start());
          findings.add(
              PageRules.DUPLICATE_ID,
              id.span(),
              "the id \"" + id.text() + "\" is already used by the item in line " + line,
              "give one of them another id");
        }
      }
    }
  }
}
