package dev.candor.authoring;

import java.util.ArrayList;
import java.util.List;

/** Shows the lines in which two texts differ. */
public final class Differences {

  private Differences() {}

  /** The lines that go, marked with a minus, and those that come, with a plus; by line number. */
  public static List<String> of(String path, String before, String after) {
    String[] old = before.split("\n", -1);
    String[] now = after.split("\n", -1);
    int head = 0;
    while (head < old.length && head < now.length && old[head].equals(now[head])) {
      head++;
    }
    int tail = 0;
    while (tail < old.length - head
        && tail < now.length - head
        && old[old.length - 1 - tail].equals(now[now.length - 1 - tail])) {
      tail++;
    }
    List<String> lines = new ArrayList<>();
    if (old.length == now.length) {
      for (int i = head; i < old.length - tail; i++) {
        if (!old[i].equals(now[i])) {
          lines.add(path + ":" + (i + 1));
          lines.add("  - " + old[i]);
          lines.add("  + " + now[i]);
        }
      }
      return lines;
    }
    lines.add(path + ":" + (head + 1));
    for (int i = head; i < old.length - tail; i++) {
      lines.add("  - " + old[i]);
    }
    for (int i = head; i < now.length - tail; i++) {
      lines.add("  + " + now[i]);
    }
    return lines;
  }
}
