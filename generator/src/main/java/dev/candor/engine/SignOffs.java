package dev.candor.engine;

import dev.candor.authoring.MeaningChanges;
import dev.candor.authoring.Reply;
import dev.candor.authoring.SignOff;
import dev.candor.content.KindRole;
import dev.candor.content.Kinds;
import dev.candor.content.Language;
import dev.candor.content.Page;
import dev.candor.content.PageReader;
import dev.candor.content.Review;
import dev.candor.content.meaning.Meaning;
import dev.candor.publish.git.History;
import dev.candor.site.LinkedPage;
import dev.candor.site.Site;
import dev.candor.source.SourceFile;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Signs a page off for its reviewer, who sees what changed since the last time. */
public final class SignOffs {

  private static final String FOLDER = "content/";

  private final Preview preview;

  SignOffs(Preview preview) {
    this.preview = preview;
  }

  /** How much of a page its reviewer has signed before. */
  public enum Since {
    /** Nothing: the page has never been signed. */
    NEVER,
    /** All of it. */
    SAME,
    /** The text before these changes. */
    CHANGED,
    /** Another text, which the history of the file doesn't have. */
    LOST
  }

  /** A field or paragraph; one of the texts is empty if it was added or deleted. */
  public record Change(String before, String after) {}

  /** The last time that the page was signed. */
  public record Signed(String by, LocalDate on) {}

  /**
   * A page before it is signed.
   *
   * @param version the version of its file
   * @param signers the people who may sign it
   * @param refusals why the page can't be signed now; empty if it can
   * @param changes what the reviewer hasn't signed yet
   */
  public record Look(
      String version,
      List<SiteNames.Choice> signers,
      List<String> refusals,
      Optional<Signed> last,
      Since since,
      List<Change> changes) {
    public Look {
      signers = List.copyOf(signers);
      refusals = List.copyOf(refusals);
      changes = List.copyOf(changes);
    }
  }

  /** What came of signing, in lines. */
  public record Answer(boolean done, List<String> lines) {
    public Answer {
      lines = List.copyOf(lines);
    }
  }

  /**
   * Looks at a page that is to be signed; empty if the file is no page.
   *
   * @throws EnvironmentFault if the site can't be read
   */
  public Optional<Look> look(String file) throws EnvironmentFault {
    Optional<ContentFiles.Opened> opened = preview.contentFiles().open(file);
    SignOffRun run = new SignOffRun(preview.settings());
    Optional<Page> page = pageOf(run, file);
    if (opened.isEmpty() || page.isEmpty()) {
      return Optional.empty();
    }
    List<LinkedPage> reviewers =
        run.linked().site().shared(KindRole.PERSON).stream()
            .filter(person -> person.page().content().reviews())
            .toList();
    List<SiteNames.Choice> signers = new ArrayList<>();
    for (LinkedPage person : reviewers) {
      if (run.sign(request(file, person.page().id())).reply().isDone()) {
        signers.add(new SiteNames.Choice(person.page().id(), person.title()));
      }
    }
    List<String> refusals = signers.isEmpty() ? refusals(run, page.get(), reviewers) : List.of();
    return Optional.of(seen(run, page.get(), opened.get().version(), signers, refusals));
  }

  private static List<String> refusals(SignOffRun run, Page page, List<LinkedPage> reviewers) {
    Optional<String> asked =
        page.content()
            .reviewer()
            .or(() -> reviewers.stream().map(person -> person.page().id()).findFirst());
    return asked.isEmpty()
        ? List.of("no person here is a reviewer: add \"role: reviewer\" to a person's page")
        : run.sign(request(page.file().path(), asked.get())).reply().lines();
  }

  private Look seen(
      SignOffRun run,
      Page page,
      String version,
      List<SiteNames.Choice> signers,
      List<String> refusals) {
    Optional<Review> last = last(run, page);
    if (last.isEmpty()) {
      return new Look(version, signers, refusals, Optional.empty(), Since.NEVER, all(run, page));
    }
    Optional<Signed> signed = Optional.of(new Signed(name(run, last.get()), last.get().on()));
    if (said(run, page).isStill(last.get().hash(), last.get().parts())) {
      return new Look(version, signers, refusals, signed, Since.SAME, List.of());
    }
    return before(run, page, last.get().hash())
        .map(
            before ->
                new Look(
                    version,
                    signers,
                    refusals,
                    signed,
                    Since.CHANGED,
                    changes(MeaningChanges.between(said(run, before), said(run, page)))))
        .orElseGet(() -> new Look(version, signers, refusals, signed, Since.LOST, all(run, page)));
  }

  private static List<Change> all(SignOffRun run, Page page) {
    return changes(MeaningChanges.all(said(run, page)));
  }

  private static Meaning said(SignOffRun run, Page page) {
    Optional<Language> language = run.linked().config().languages().of(page.file().path());
    Site site = language.map(run.linked()::in).orElse(run.linked().site());
    return Meaning.of(page, site.messages().units());
  }

  private static List<Change> changes(List<MeaningChanges.Change> changes) {
    return changes.stream().map(one -> new Change(one.before(), one.after())).toList();
  }

  private static String name(SignOffRun run, Review review) {
    return run.linked().site().shared(KindRole.PERSON).stream()
        .filter(person -> person.page().id().equals(review.reviewer()))
        .findFirst()
        .map(LinkedPage::title)
        .orElse(review.reviewer());
  }

  private static Optional<Review> last(SignOffRun run, Page page) {
    String path = page.file().path();
    String key = path.substring(FOLDER.length(), path.length() - ".md".length());
    return run.linked().data().reviews().stream()
        .map(entry -> entry.item())
        .filter(review -> review.page().equals(key))
        .max(Comparator.comparing(Review::on));
  }

  /** The page as it was when it was signed, from the history of its file. */
  private Optional<Page> before(SignOffRun run, Page page, String hash) {
    String path = page.file().path();
    Optional<Language> language = run.linked().config().languages().of(path);
    Kinds all = run.linked().config().kinds();
    Kinds kinds = language.map(all::in).orElse(all);
    PageReader reader = new PageReader();
    Path file = preview.settings().contentFolder().resolve(path.substring(FOLDER.length()));
    return History.latest(
            file,
            text ->
                Meaning.hash(reader.read(SourceFile.of(path, text), kinds, language).value())
                    .equals(hash))
        .map(text -> reader.read(SourceFile.of(path, text), kinds, language).value());
  }

  private static Optional<Page> pageOf(SignOffRun run, String file) {
    return run.linked().pages().stream()
        .filter(page -> page.file().path().equals(file))
        .findFirst();
  }

  private static SignOff.Request request(String file, String reviewer) {
    return new SignOff.Request(List.of(file), false, reviewer);
  }

  /**
   * Records that a reviewer has read a page.
   *
   * @param version the version of the file that was looked at
   * @throws EnvironmentFault if it can't be recorded
   */
  public Answer sign(String file, String version, String reviewer) throws EnvironmentFault {
    Optional<ContentFiles.Opened> opened = preview.contentFiles().open(file);
    SignOffRun run = new SignOffRun(preview.settings());
    boolean same =
        opened.filter(one -> one.version().equals(version)).isPresent()
            && pageOf(run, file)
                .filter(page -> page.file().text().equals(opened.get().text()))
                .isPresent();
    if (!same) {
      return new Answer(
          false,
          List.of(
              "The file has changed since you looked at it: look again.", "Nothing was signed."));
    }
    Reply reply = run.record(request(file, reviewer));
    if (reply.isDone()) {
      preview.changed(Set.of(preview.settings().contentFolder().resolve("reviews.yaml")));
    }
    return new Answer(reply.isDone(), reply.lines());
  }
}
