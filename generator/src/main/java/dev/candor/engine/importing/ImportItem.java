package dev.candor.engine.importing;

import java.util.List;

/**
 * Something of the last import that an editor accepts or changes.
 *
 * @param id what tells it from all others; another if one of its texts changes
 * @param page the file of its page, from the root of the site
 * @param what what was decided or found
 * @param certainty how sure the import was, in words; empty if that isn't the question
 * @param presses what an editor can do about it with one press
 */
public record ImportItem(
    String id,
    Group group,
    String page,
    String title,
    String what,
    String certainty,
    String reason,
    Side left,
    Side right,
    List<Press> presses) {

  public ImportItem {
    presses = List.copyOf(presses);
  }

  /** Where it belongs in a list, in this order. */
  public enum Group {
    TO_DECIDE("To decide"),
    EDITED("Edited since it was imported"),
    SAME_PERSON("Perhaps the same person"),
    SURE("Decided, and sure"),
    DONE("Accepted");

    private final String title;

    Group(String title) {
      this.title = title;
    }

    public String title() {
      return title;
    }
  }

  /** One of two texts to compare. */
  public record Side(String title, String text) {}

  /** What an editor can do with one press. */
  public enum Press {
    ACCEPT("accept", "Accept"),
    KEEP("keep", "Keep your page"),
    TAKE("take", "Take the import’s text"),
    ONE("one", "One person"),
    APART("apart", "Keep apart"),
    UNDO("undo", "Undo");

    private final String key;
    private final String label;

    Press(String key, String label) {
      this.key = key;
      this.label = label;
    }

    /** Its name in a request. */
    public String key() {
      return key;
    }

    public String label() {
      return label;
    }
  }

  /** Whether an editor has accepted it. */
  public boolean isDone() {
    return group == Group.DONE;
  }
}
