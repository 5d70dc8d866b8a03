package dev.candor.engine;

import dev.candor.authoring.PageMove;
import dev.candor.content.Reference;
import dev.candor.diagnostic.Diagnostic;
import dev.candor.output.PageMemory;
import dev.candor.site.LinkedPage;
import dev.candor.site.Mention;
import dev.candor.site.PageMentions;
import dev.candor.site.PageOutline;
import dev.candor.source.SourceFile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A site while its texts are edited and not saved: what is wrong with them, what completes them,
 * and what names a page. Not safe for several threads.
 */
public final class EditingSession {

  private final Settings settings;
  private final Memory memory = new Memory(PageMemory.NONE);
  private final Map<String, String> unsaved = new HashMap<>();
  private ProjectSources disk;
  private LinkedSources linked;

  /**
   * Reads a site.
   *
   * @throws EnvironmentFault if there is none
   */
  public EditingSession(Settings settings) throws EnvironmentFault {
    this.settings = settings.withDrafts(true);
    this.disk = ProjectSources.discover(this.settings);
    this.linked = link();
  }

  private LinkedSources link() {
    return Pipeline.of(settings, memory).link(disk.replacing(unsaved, Map.of()));
  }

  /** Takes the text of a file as it is being edited. */
  public void edit(String path, String text) {
    unsaved.put(path, text.replace("\r\n", "\n").replace('\r', '\n'));
    linked = link();
  }

  /**
   * Forgets the unsaved text of a file, and reads the site again.
   *
   * @throws EnvironmentFault if it no longer exists
   */
  public void forget(String path) throws EnvironmentFault {
    unsaved.remove(path);
    reread();
  }

  /**
   * Reads the site again.
   *
   * @throws EnvironmentFault if it no longer exists
   */
  public void reread() throws EnvironmentFault {
    disk = ProjectSources.discover(settings);
    linked = link();
  }

  /** All findings of reading and linking, by the path of their file. */
  public Map<String, List<Diagnostic>> findings() {
    Map<String, List<Diagnostic>> byPath = new LinkedHashMap<>();
    for (Diagnostic found : linked.judge(linked.found())) {
      byPath.computeIfAbsent(found.file().path(), path -> new ArrayList<>()).add(found);
    }
    return byPath;
  }

  /** The pages of the site. */
  public List<LinkedPage> pages() {
    return linked.site().pages();
  }

  /** The works that a text can cite. */
  public List<Reference> works() {
    return List.copyOf(linked.site().library().values());
  }

  /** The page that is made of a file. */
  public Optional<LinkedPage> pageOf(String path) {
    return pages().stream().filter(page -> page.page().file().path().equals(path)).findFirst();
  }

  /** The current text of a file of the content. */
  public Optional<SourceFile> file(String path) {
    return linked.sources().content().files().stream()
        .filter(file -> file.path().equals(path))
        .findFirst();
  }

  /** The page that the text at a place names. */
  public Optional<LinkedPage> namedAt(String path, int offset) {
    for (LinkedPage page : pages()) {
      for (Mention mention : mentionsOf(page)) {
        boolean here = mention.file().path().equals(path);
        if (here && mention.span().start() <= offset && offset <= mention.span().end()) {
          return Optional.of(page);
        }
      }
    }
    return Optional.empty();
  }

  /** Every place that names a page. */
  public List<Mention> mentionsOf(LinkedPage page) {
    return PageMentions.of(page.target(), linked.site(), linked.data());
  }

  /** What has to change to give a page another id. */
  public PageMove.Plan rename(LinkedPage page, String id) {
    return new PageMove(linked.sites(), linked.data()).rename(page.target().key(), id);
  }

  /** The headings of a page. */
  public List<PageOutline> outlineOf(LinkedPage page) {
    return PageOutline.of(page.page());
  }
}
