package dev.candor.importing;

import dev.candor.importing.model.SourceIssue;
import dev.candor.importing.proof.Loss;
import dev.candor.importing.typing.Decision;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What an import did, for people to read and work through. */
public final class ImportReport {

  /** What happened to a file. */
  public enum Fate {
    CREATED("created"),
    UPDATED("updated"),
    UNCHANGED("unchanged"),
    CONFLICT("edited since, not overwritten"),
    KEPT("edited since, and kept as an editor decided"),
    REMOVED("deleted since, not created again");

    private final String words;

    Fate(String words) {
      this.words = words;
    }

    public String words() {
      return words;
    }

    /** Whether there are two versions: the page, and what the import would write. */
    public boolean hasTwoVersions() {
      return this == CONFLICT || this == KEPT;
    }
  }

  /**
   * One page of the result.
   *
   * @param path its file, below the content folder
   * @param title its title
   * @param withheld why it is a draft; empty if it is public
   * @param origin the file and line of its source
   * @param source the words of its source
   * @param text what was written, or would have been
   * @param current what is in the folder, if that is something else
   * @param decisions what an editor has still to accept or change
   * @param accepted what an editor has accepted
   */
  public record PageEntry(
      String path,
      String title,
      String withheld,
      String origin,
      Fate fate,
      String source,
      String text,
      String current,
      List<Decision> decisions,
      List<Decision> accepted,
      List<Loss> losses) {
    public PageEntry {
      decisions = List.copyOf(decisions);
      accepted = List.copyOf(accepted);
      losses = List.copyOf(losses);
    }

    /** The same, with the decisions apart that an editor has accepted. */
    PageEntry open(Ledger ledger) {
      Map<Boolean, List<Decision>> by =
          decisions.stream()
              .collect(Collectors.partitioningBy(each -> ledger.isAccepted(each.id(path))));
      List<Decision> done = by.getOrDefault(true, List.of());
      List<Decision> left = by.getOrDefault(false, List.of());
      return new PageEntry(
          path, title, withheld, origin, fate, source, text, current, left, done, losses);
    }
  }

  private final List<PageEntry> pages = new ArrayList<>();
  private final Map<String, Integer> leftOut = new TreeMap<>();
  private final Set<String> notes = new TreeSet<>();
  private final Map<String, String> missingImages = new TreeMap<>();
  private final Map<String, String> refusedImages = new TreeMap<>();
  private final Map<String, Set<String>> goneAddresses = new TreeMap<>();
  private final Map<String, String> hostRedirects = new TreeMap<>();
  private final Map<String, String> brought = new TreeMap<>();
  private final List<SourceIssue> issues = new ArrayList<>();
  private int sources;
  private int words;
  private int lost;
  private int flattened;
  private int fetched;

  public List<PageEntry> pages() {
    return pages;
  }

  /** What was not imported, and how often. */
  public Map<String, Integer> leftOut() {
    return leftOut;
  }

  public Set<String> notes() {
    return notes;
  }

  /** Images that are not at hand, by file name, with their addresses. */
  public Map<String, String> missingImages() {
    return missingImages;
  }

  /** Why images could not be downloaded, by file name. */
  public Map<String, String> refusedImages() {
    return refusedImages;
  }

  /** How many images were downloaded. */
  public int fetched() {
    return fetched;
  }

  void fetched(int images) {
    fetched = images;
  }

  /** Addresses of the old site that will lead nowhere, with the files that link to them. */
  public Map<String, Set<String>> goneAddresses() {
    return goneAddresses;
  }

  /** Old addresses that only a host can redirect, with the new ones. */
  public Map<String, String> hostRedirects() {
    return hostRedirects;
  }

  /** The files that the import made or changed, each with its text before. */
  public Map<String, String> brought() {
    return brought;
  }

  public List<SourceIssue> issues() {
    return issues;
  }

  /** Counts one post: its words, those that are missing, and blocks kept as plain text. */
  void count(int wordsOfPost, int lostWords, int plainBlocks) {
    sources++;
    words += wordsOfPost;
    lost += lostWords;
    flattened += plainBlocks;
  }

  public int posts() {
    return sources;
  }

  public int words() {
    return words;
  }

  public int lost() {
    return lost;
  }

  public int flattened() {
    return flattened;
  }

  public long count(Fate fate) {
    return pages.stream().filter(page -> page.fate() == fate).count();
  }

  /** Whether something is missing, or a source could not be read whole. */
  public boolean isFaulty() {
    return lost > 0 || !issues.isEmpty() || pages.stream().anyMatch(p -> !p.losses().isEmpty());
  }
}
