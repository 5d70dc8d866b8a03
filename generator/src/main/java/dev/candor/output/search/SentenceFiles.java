package dev.candor.output.search;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;

/**
 * The sentences of some entries, cut into files. They are bytes from the start: together they are
 * as long as all text of the site.
 */
final class SentenceFiles {

  /** The number of sentences in one file. */
  static final int IN_A_FILE = 24;

  private final List<byte[]> files = new ArrayList<>();
  private final List<Integer> firsts = new ArrayList<>();
  private final List<String> last = new ArrayList<>();

  /** Adds the sentences of the next entry. */
  void add(List<String> sentences) {
    firsts.add(files.size() * IN_A_FILE + last.size());
    for (String sentence : sentences) {
      last.add(sentence);
      if (last.size() == IN_A_FILE) {
        end();
      }
    }
  }

  /** Adds the sentences of the next entries, from the beginning of a new file on. */
  void addAll(SentenceFiles others) {
    end();
    int before = files.size() * IN_A_FILE;
    others.firsts.forEach(first -> firsts.add(before + first));
    files.addAll(others.files());
  }

  private void end() {
    if (!last.isEmpty()) {
      files.add(String.join("\n", last).getBytes(UTF_8));
      last.clear();
    }
  }

  /** The number of an entry's first sentence. */
  int first(int entry) {
    return firsts.get(entry);
  }

  List<byte[]> files() {
    end();
    return files;
  }
}
