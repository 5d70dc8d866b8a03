package dev.candor.serve;

import dev.candor.engine.EnvironmentFault;
import dev.candor.engine.Preview;
import dev.candor.engine.SiteSnapshot;
import dev.candor.output.artifact.Artifact;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The unsaved texts that are open in this machine's browser, and the site with each of them. */
final class Drafts {

  /** Each holds a linked site; a person writes on one page at a time, or on a few in turn. */
  private static final int MOST = 4;

  private final Preview preview;
  private final Map<String, Draft> byFile = new LinkedHashMap<>();

  Drafts(Preview preview) {
    this.preview = preview;
  }

  /**
   * A site with an unsaved text.
   *
   * @param before the site that was saved at that time
   */
  record Draft(String file, SiteSnapshot site, SiteSnapshot before) {

    String address() {
      return site.addressOf(file).orElse("");
    }
  }

  /**
   * Takes the text of a file as it is being edited.
   *
   * @throws EnvironmentFault if this machine lacks something that the site needs
   */
  synchronized Draft take(String file, String text) throws EnvironmentFault {
    SiteSnapshot before = preview.latest();
    Draft draft = new Draft(file, preview.with(file, text), before);
    byFile.remove(file);
    byFile.put(file, draft);
    if (byFile.size() > MOST) {
      byFile.remove(byFile.keySet().iterator().next());
    }
    return draft;
  }

  /** The draft of the page at an address, the latest first. */
  synchronized Optional<Draft> at(String address) {
    return byFile.values().stream()
        .filter(draft -> draft.address().equals(address))
        .reduce((first, second) -> second);
  }

  /** A file that belongs to no page, such as an image that only an unsaved text shows. */
  synchronized Optional<Artifact> file(String address) {
    return address.endsWith("/")
        ? Optional.empty()
        : byFile.values().stream()
            .flatMap(draft -> draft.site().at(address).value().stream())
            .findFirst();
  }
}
