package dev.candor.engine;

import dev.candor.authoring.Asking;
import dev.candor.authoring.NewPage;
import dev.candor.authoring.Reply;
import dev.candor.authoring.SignOff;
import dev.candor.authoring.Written;
import dev.candor.content.Planned;
import dev.candor.diagnostic.Diagnostic;
import dev.candor.diagnostic.Severity;
import dev.candor.editorial.Editor;
import dev.candor.editorial.WantedPages;
import dev.candor.output.PageMemory;
import dev.candor.parallel.Workers;
import dev.candor.publish.PublishException;
import dev.candor.publish.SingleFile;
import dev.candor.site.SiteRules;
import dev.candor.source.Discovery;
import dev.candor.source.SourceFile;
import dev.candor.source.SourceTree;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** What editors have done for them to single files of the content. */
public final class EditorsDesk {

  private static final String REVIEWS = "content/reviews.yaml";

  private EditorsDesk() {}

  /** Records in reviews.yaml that a reviewer has read pages, drafts among them. */
  public static Reply signOff(Settings settings, SignOff.Request request) throws EnvironmentFault {
    Settings all = settings.withDrafts(true);
    Workers workers = new Workers(settings.threads());
    LinkedSources draft = draftOf(all, ProjectSources.discover(all), workers);
    List<Diagnostic> found = new ArrayList<>(draft.found());
    found.addAll(new Editor(draft.site(), draft.data(), workers).judge().found());
    List<Diagnostic> judged = new Severities(draft.config()).judge(found);
    Path path = settings.contentFolder().resolve("reviews.yaml");
    SourceFile file = read(path, settings);
    Written written = new SignOff(draft.site(), judged, file, draft.data()).sign(request);
    if (written.text().isEmpty()) {
      return written.reply();
    }
    if (!read(path, settings).equals(file)) {
      return Reply.refused(List.of(REVIEWS + " has changed meanwhile: sign again"));
    }
    try {
      SingleFile.replace(path, written.text().get());
    } catch (PublishException e) {
      throw new EnvironmentFault(String.valueOf(e.getMessage()), e);
    }
    return written.reply();
  }

  /** Begins a page, and asks somebody for what is not said in the request. */
  public static Reply begin(Settings settings, NewPage.Request request, Asking asking)
      throws EnvironmentFault {
    Settings all = settings.withDrafts(true);
    Workers workers = new Workers(settings.threads());
    ProjectSources sources = ProjectSources.discover(all);
    LinkedSources draft = draftOf(all, sources, workers);
    NewPage.Begun begun = new NewPage(draft.site(), wanted(draft), asking).begin(request);
    if (!begun.reply().isDone()) {
      return begun.reply();
    }
    SourceFile page = SourceFile.of(begun.path(), begun.text());
    List<String> faults = faultsOf(page, all, sources.with(page), workers);
    if (!faults.isEmpty()) {
      faults.add("Nothing was written.");
      return Reply.refused(faults);
    }
    try {
      String below = begun.path().substring("content/".length());
      SingleFile.create(settings.contentFolder().resolve(below), begun.text());
    } catch (PublishException e) {
      throw new EnvironmentFault(String.valueOf(e.getMessage()), e);
    }
    return begun.reply();
  }

  /** What the check would say of a page once it is there, but for notes. */
  private static List<String> faultsOf(
      SourceFile page, Settings settings, ProjectSources sources, Workers workers) {
    LinkedSources draft = draftOf(settings, sources, workers);
    List<Diagnostic> found = new ArrayList<>(draft.found());
    found.addAll(new Editor(draft.site(), draft.data(), workers).judge().found());
    List<String> faults = new ArrayList<>();
    for (Diagnostic fault : new Severities(draft.config()).judge(found)) {
      if (fault.file().equals(page) && fault.severity() != Severity.NOTE) {
        faults.add(
            fault.message() + (fault.suggestion().isEmpty() ? "" : "; " + fault.suggestion()));
      }
    }
    return faults;
  }

  /** What others ask for, planned or not, the most wanted first. */
  private static List<NewPage.Wanted> wanted(LinkedSources draft) {
    List<NewPage.Wanted> wanted = new ArrayList<>();
    for (WantedPages.Wanted plan : WantedPages.of(draft.site(), draft.data())) {
      Planned planned = plan.plan().item();
      if (!plan.written()) {
        wanted.add(new NewPage.Wanted(planned.title(), planned.aliases(), plan.askedBy().size()));
      }
    }
    Map<String, Set<SourceFile>> unknown = new TreeMap<>();
    for (Diagnostic found : draft.found()) {
      String said = found.file().text().substring(found.span().start(), found.span().end());
      if (found.rule().equals(SiteRules.UNKNOWN_REFERENCE) && said.startsWith("[[")) {
        String name = said.substring(2).split("[#|\\]]", 2)[0].strip();
        unknown.computeIfAbsent(name, n -> new HashSet<>()).add(found.file());
      }
    }
    unknown.forEach((name, by) -> wanted.add(new NewPage.Wanted(name, List.of(), by.size())));
    wanted.sort(Comparator.comparingInt(NewPage.Wanted::askedBy).reversed());
    return wanted;
  }

  private static LinkedSources draftOf(Settings settings, ProjectSources sources, Workers workers) {
    Memory memory = new Memory(PageMemory.NONE);
    return LinkedSources.of(settings, sources, workers, memory, new Stopwatch(stage -> {}));
  }

  private static SourceFile read(Path path, Settings settings) {
    SourceTree tree =
        new Discovery(Discovery.Limits.USUAL, settings.threads()).readFile(path, REVIEWS);
    return tree.files().isEmpty() ? SourceFile.of(REVIEWS, "") : tree.files().get(0);
  }
}
