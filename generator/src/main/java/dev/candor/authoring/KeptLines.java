package dev.candor.authoring;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Writes an edited text over the one it was made from: a line that wasn't edited keeps its line
 * end, and the file keeps its byte order mark.
 */
public final class KeptLines {

  private static final Pattern END = Pattern.compile("\r\n|\r|\n");

  private static final String MARK = "\uFEFF";

  /** Above this, lines between two edits that are far apart get the usual line end. */
  private static final long MOST_COMPARISONS = 4_000_000;

  private final List<String> old = new ArrayList<>();
  private final List<String> ends = new ArrayList<>();
  private final List<String> now;

  private KeptLines(String before, String edited) {
    Matcher end = END.matcher(before);
    int from = 0;
    while (end.find()) {
      old.add(before.substring(from, end.start()));
      ends.add(end.group());
      from = end.end();
    }
    old.add(before.substring(from));
    now = List.of(edited.split("\n", -1));
  }

  /** The text of a file as an editor sees it: LF line ends, no byte order mark. */
  public static String plain(String file) {
    String text = file.startsWith(MARK) ? file.substring(1) : file;
    return END.matcher(text).replaceAll("\n");
  }

  /**
   * What to write to a file.
   *
   * @param file its text, with the line ends and the byte order mark that it has
   * @param edited its new text, with LF line ends
   */
  public static String write(String file, String edited) {
    boolean marked = file.startsWith(MARK);
    String before = marked ? file.substring(1) : file;
    return (marked ? MARK : "") + new KeptLines(before, edited).written();
  }

  private String written() {
    int[] from = origins();
    String usual = usualEnd();
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < now.size(); i++) {
      text.append(now.get(i));
      if (i < now.size() - 1) {
        text.append(from[i] >= 0 && from[i] < ends.size() ? ends.get(from[i]) : usual);
      }
    }
    return text.toString();
  }

  /** The end that most lines have. */
  private String usualEnd() {
    String usual = "\n";
    long most = 0;
    for (String end : List.of("\n", "\r\n", "\r")) {
      long count = ends.stream().filter(end::equals).count();
      if (count > most) {
        usual = end;
        most = count;
      }
    }
    return usual;
  }

  /** For each line, the old line that it was; -1 if it is new. */
  private int[] origins() {
    int[] from = new int[now.size()];
    int head = 0;
    while (head < old.size() && head < now.size() && old.get(head).equals(now.get(head))) {
      from[head] = head;
      head++;
    }
    int oldEnd = old.size();
    int nowEnd = now.size();
    while (oldEnd > head && nowEnd > head && old.get(oldEnd - 1).equals(now.get(nowEnd - 1))) {
      from[--nowEnd] = --oldEnd;
    }
    match(from, head, oldEnd, nowEnd);
    return from;
  }

  /** Matches the lines between the first and the last edit. */
  private void match(int[] from, int head, int oldEnd, int nowEnd) {
    int olds = oldEnd - head;
    int nows = nowEnd - head;
    if ((long) olds * nows > MOST_COMPARISONS) {
      pair(from, head, nowEnd, head, oldEnd);
      return;
    }
    int[][] longest = new int[olds + 1][nows + 1];
    for (int i = olds - 1; i >= 0; i--) {
      for (int j = nows - 1; j >= 0; j--) {
        longest[i][j] =
            old.get(head + i).equals(now.get(head + j))
                ? longest[i + 1][j + 1] + 1
                : Math.max(longest[i + 1][j], longest[i][j + 1]);
      }
    }
    int i = 0;
    int j = 0;
    int gapOld = 0;
    int gapNow = 0;
    while (i < olds && j < nows) {
      if (old.get(head + i).equals(now.get(head + j))) {
        pair(from, head + gapNow, head + j, head + gapOld, head + i);
        from[head + j++] = head + i++;
        gapOld = i;
        gapNow = j;
      } else if (longest[i + 1][j] >= longest[i][j + 1]) {
        i++;
      } else {
        j++;
      }
    }
    pair(from, head + gapNow, nowEnd, head + gapOld, oldEnd);
  }

  /** Lines that were edited in place, one by one; what is left over is new. */
  private static void pair(int[] from, int nowStart, int nowEnd, int oldStart, int oldEnd) {
    for (int i = nowStart; i < nowEnd; i++) {
      int old = oldStart + i - nowStart;
      from[i] = old < oldEnd ? old : -1;
    }
  }
}
