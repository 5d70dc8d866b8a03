package dev.candor.engine;

import dev.candor.desk.Reply;
import dev.candor.desk.SignOff;
import dev.candor.desk.Written;
import dev.candor.diagnostic.Diagnostic;
import dev.candor.editorial.Editor;
import dev.candor.output.PageMemory;
import dev.candor.parallel.Workers;
import dev.candor.publish.PublishException;
import dev.candor.publish.SingleFile;
import dev.candor.source.Discovery;
import dev.candor.source.SourceFile;
import dev.candor.source.SourceTree;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What editors have done for them to single files of the content. */
public final class EditorsDesk {

  private static final String REVIEWS = "content/reviews.yaml";

  private EditorsDesk() {}

  /** Records in reviews.yaml that a reviewer has read pages, drafts among them. */
  public static Reply signOff(Settings settings, SignOff.Request request) throws EnvironmentFault {
    Settings all = settings.withDrafts(true);
    Workers workers = new Workers(settings.threads());
    Draft draft = draftOf(all, workers);
    List<Diagnostic> found = new ArrayList<>(draft.found());
    found.addAll(new Editor(draft.site(), draft.data(), workers).judge());
    List<Diagnostic> judged = new Severities(draft.config().severities()).judge(found);
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

  private static Draft draftOf(Settings settings, Workers workers) throws EnvironmentFault {
    Sources sources = Sources.discover(settings);
    Memory memory = new Memory(PageMemory.NONE);
    return Draft.of(settings, sources, workers, memory, new Stopwatch(stage -> {}));
  }

  private static SourceFile read(Path path, Settings settings) {
    SourceTree tree =
        new Discovery(Discovery.Limits.USUAL, settings.threads()).readFile(path, REVIEWS);
    return tree.files().isEmpty() ? SourceFile.of(REVIEWS, "") : tree.files().get(0);
  }
}
