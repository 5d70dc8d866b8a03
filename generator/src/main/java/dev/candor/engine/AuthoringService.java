package dev.candor.engine;

import dev.candor.authoring.Asking;
import dev.candor.authoring.NewPage;
import dev.candor.authoring.Reply;
import dev.candor.authoring.SignOff;
import dev.candor.authoring.Translate;
import dev.candor.content.Language;
import dev.candor.content.Planned;
import dev.candor.diagnostic.Diagnostic;
import dev.candor.diagnostic.Severity;
import dev.candor.editorial.WantedPages;
import dev.candor.publish.PublishException;
import dev.candor.publish.SingleFile;
import dev.candor.site.Site;
import dev.candor.site.SiteRules;
import dev.candor.source.SourceFile;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Changes single content files for an editor: signs pages off, starts new ones. */
public final class AuthoringService {

  private AuthoringService() {}

  /** Records in reviews.yaml that a reviewer has read pages, which may be drafts. */
  public static Reply signOff(Settings settings, SignOff.Request request) throws EnvironmentFault {
    return new SignOffRun(settings).record(request);
  }

  /** Creates a page, and asks the user for what the request leaves out. */
  public static Reply begin(Settings settings, NewPage.Request request, Asking asking)
      throws EnvironmentFault {
    NewPage.Begun begun = draft(settings, request, asking);
    if (begun.reply().isDone()) {
      create(settings, begun);
    }
    return begun.reply();
  }

  /** The page that a request makes, checked and not written. */
  static NewPage.Begun draft(Settings settings, NewPage.Request request, Asking asking)
      throws EnvironmentFault {
    Pipeline pipeline = Pipeline.of(settings.withDrafts(true), Progress.SILENT);
    ProjectSources sources = pipeline.discover();
    LinkedSources linked = pipeline.link(sources);
    Optional<Site> site = linked.in(request.language());
    if (site.isEmpty()) {
      List<Language> others = linked.config().languages().others();
      return new NewPage.Begun(Translate.unknown(request.language(), others), "", "");
    }
    NewPage.Begun begun =
        new NewPage(site.get(), wanted(linked, site.get()), asking).begin(request);
    if (!begun.reply().isDone()) {
      return begun;
    }
    SourceFile page = SourceFile.of(begun.path(), begun.text());
    List<String> faults = faultsOf(page, pipeline, sources.with(page));
    if (faults.isEmpty()) {
      return begun;
    }
    faults.add("Nothing was written.");
    return new NewPage.Begun(Reply.refused(faults), "", "");
  }

  /** Writes a page, but never over another. */
  static void create(Settings settings, NewPage.Begun begun) throws EnvironmentFault {
    try {
      String below = begun.path().substring("content/".length());
      SingleFile.create(settings.contentFolder().resolve(below), begun.text());
    } catch (PublishException e) {
      throw new EnvironmentFault(String.valueOf(e.getMessage()), e);
    }
  }

  /**
   * Begins the translation of a page into a language, or records that it says what its source says.
   */
  public static Reply translate(Settings settings, String page, String code, String by)
      throws EnvironmentFault {
    Pipeline pipeline = Pipeline.of(settings.withDrafts(true), Progress.SILENT);
    LinkedSources linked = pipeline.link(pipeline.discover());
    List<Language> languages = linked.config().languages().others();
    for (Language language : languages) {
      if (language.code().equals(code)) {
        Site other = linked.in(language);
        return write(
            settings, new Translate(linked.site(), other, language, linked.data()).begin(page, by));
      }
    }
    return Translate.unknown(code, languages);
  }

  private static Reply write(Settings settings, Translate.Begun begun) throws EnvironmentFault {
    if (!begun.reply().isDone()) {
      return begun.reply();
    }
    try {
      if (begun.path().isPresent()) {
        String below = begun.path().get().substring("content/".length());
        SingleFile.create(settings.contentFolder().resolve(below), begun.page());
      }
      SingleFile.replace(settings.contentFolder().resolve("translations.yaml"), begun.records());
    } catch (PublishException e) {
      throw new EnvironmentFault(String.valueOf(e.getMessage()), e);
    }
    return begun.reply();
  }

  /** What a check would report about a new page, except notes. */
  private static List<String> faultsOf(SourceFile page, Pipeline pipeline, ProjectSources sources) {
    List<String> faults = new ArrayList<>();
    for (Diagnostic fault : pipeline.review(pipeline.link(sources))) {
      if (fault.file().equals(page) && fault.severity() != Severity.NOTE) {
        faults.add(
            fault.message() + (fault.suggestion().isEmpty() ? "" : "; " + fault.suggestion()));
      }
    }
    return faults;
  }

  /** The pages that others refer to and that a site doesn't have yet, the most wanted first. */
  static List<NewPage.Wanted> wanted(LinkedSources linked, Site site) {
    List<NewPage.Wanted> wanted = new ArrayList<>();
    if (site.edition().source().isPresent()) {
      return wanted; // pages are promised in the language that others are translated from
    }
    for (WantedPages.Wanted plan : WantedPages.of(linked.site(), linked.data())) {
      Planned planned = plan.plan().item();
      if (!plan.written()) {
        wanted.add(new NewPage.Wanted(planned.title(), planned.aliases(), plan.askedBy().size()));
      }
    }
    Map<String, Set<SourceFile>> unknown = new TreeMap<>();
    for (Diagnostic found : linked.found()) {
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
}
