package dev.candor.engine;

import dev.candor.authoring.Reply;
import java.util.List;
import java.util.Optional;

/** Renames and removes pages for a form, as the commands of these names do. */
public final class PageMoving {

  private static final String FOLDER = "content/";
  private static final String KEEP_OUT = "--keep-out is for entries of the directory";

  private final Preview preview;

  PageMoving(Preview preview) {
    this.preview = preview;
  }

  /**
   * What came of it.
   *
   * @param done whether it was done, or can be done
   * @param lines the lines that change, or why nothing can be done
   * @param address where readers find the page from now on; empty if nowhere, or before it is done
   */
  public record Answer(boolean done, List<String> lines, String address) {
    public Answer {
      lines = List.copyOf(lines);
    }
  }

  /**
   * Gives the page that is made of a file another id.
   *
   * @param dryRun whether to show the lines, and change nothing
   * @throws EnvironmentFault if a file can't be written
   */
  public Answer rename(String file, String id, boolean dryRun) throws EnvironmentFault {
    String wanted = id.strip();
    Reply reply = PageMoves.rename(preview.settings(), file, wanted, dryRun);
    return answer(reply, file.substring(0, file.lastIndexOf('/') + 1) + wanted + ".md", dryRun);
  }

  /**
   * Removes the page that is made of a file.
   *
   * @param to the page that takes its place, as {@code articles/first-session}; empty for none
   * @param keepOut whether the person listed asked to be removed, and stays out of later imports
   * @param dryRun whether to show the lines, and change nothing
   * @throws EnvironmentFault if a file can't be written
   */
  public Answer remove(String file, String to, boolean keepOut, boolean dryRun)
      throws EnvironmentFault {
    if (keepOut) {
      return answer(PageMoves.removeForGood(preview.settings(), file, dryRun), "", dryRun);
    }
    Optional<String> other = to.isBlank() ? Optional.empty() : Optional.of(to);
    Reply reply = PageMoves.remove(preview.settings(), file, other, dryRun);
    return answer(reply, other.map(page -> FOLDER + page + ".md").orElse(""), dryRun);
  }

  private Answer answer(Reply reply, String place, boolean dryRun) throws EnvironmentFault {
    List<String> lines =
        reply.lines().stream()
            .filter(line -> !line.startsWith("Nothing was changed: this was a dry run"))
            .map(line -> line.replace("or add --to OTHER", "or choose a page to send readers to"))
            .map(line -> line.replace(KEEP_OUT, "only people in the directory can be kept out"))
            .toList();
    if (!reply.isDone() || dryRun) {
      return new Answer(reply.isDone(), lines, "");
    }
    SiteSnapshot now = preview.rescan();
    return new Answer(true, lines, now.basePath() + now.addressOf(place).orElse("/"));
  }
}
