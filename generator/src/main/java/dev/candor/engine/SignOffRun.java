package dev.candor.engine;

import dev.candor.authoring.Reply;
import dev.candor.authoring.SignOff;
import dev.candor.authoring.Written;
import dev.candor.content.Language;
import dev.candor.diagnostic.Diagnostic;
import dev.candor.publish.PublishException;
import dev.candor.publish.SingleFile;
import dev.candor.site.Site;
import dev.candor.source.Discovery;
import dev.candor.source.SourceFile;
import dev.candor.source.SourceTree;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A site whose pages are to be signed off, as its files are now. */
final class SignOffRun {

  private static final String REVIEWS = "content/reviews.yaml";

  private final Settings settings;
  private final LinkedSources linked;
  private final List<Diagnostic> judged;
  private final Path path;
  private final SourceFile records;

  /**
   * Reads and checks a site, with its drafts.
   *
   * @throws EnvironmentFault if there is none
   */
  SignOffRun(Settings settings) throws EnvironmentFault {
    this.settings = settings;
    Pipeline pipeline = Pipeline.of(settings.withDrafts(true), Progress.SILENT);
    this.linked = pipeline.link(pipeline.discover());
    this.judged = pipeline.review(linked);
    this.path = settings.contentFolder().resolve("reviews.yaml");
    this.records = read();
  }

  LinkedSources linked() {
    return linked;
  }

  /** What a request would do; nothing is written. */
  Written sign(SignOff.Request request) {
    Map<String, Site> others = new HashMap<>();
    for (Language language : linked.config().languages().others()) {
      others.put(language.code() + "/", linked.in(language));
    }
    return new SignOff(linked.site(), others, judged, records, linked.data()).sign(request);
  }

  /**
   * Records what a request asks for.
   *
   * @throws EnvironmentFault if the records can't be written
   */
  Reply record(SignOff.Request request) throws EnvironmentFault {
    Written written = sign(request);
    if (written.text().isEmpty()) {
      return written.reply();
    }
    if (!read().equals(records)) {
      return Reply.refused(List.of(REVIEWS + " has changed in the meantime: sign off again"));
    }
    try {
      SingleFile.replace(path, written.text().get());
    } catch (PublishException e) {
      throw new EnvironmentFault(String.valueOf(e.getMessage()), e);
    }
    return written.reply();
  }

  private SourceFile read() {
    SourceTree tree =
        new Discovery(Discovery.Limits.USUAL, settings.threads()).readFile(path, REVIEWS);
    return tree.files().isEmpty() ? SourceFile.of(REVIEWS, "") : tree.files().get(0);
  }
}
