package dev.candor.editorial;

import java.util.List;

/** Says what of a page was changed since it was signed off or translated. */
final class ChangedParts {

  private static final int SHOWN = 60;

  private ChangedParts() {}

  /** The end of a message: the first changed paragraph, and how many others there are. */
  static String told(List<String> changed, boolean safety) {
    StringBuilder told = new StringBuilder(safety ? ", in what concerns readers' safety" : "");
    if (!changed.isEmpty()) {
      told.append(": \"").append(shortened(changed.get(0))).append('"');
      int more = changed.size() - 1;
      told.append(more == 0 ? "" : " and " + more + " more");
    }
    return told.toString();
  }

  private static String shortened(String part) {
    String line = part.replaceAll("\\s+", " ");
    return line.length() <= SHOWN ? line : line.substring(0, SHOWN).strip() + "…";
  }
}
