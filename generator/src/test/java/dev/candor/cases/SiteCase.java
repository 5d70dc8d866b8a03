package dev.candor.cases;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One text file: {@code case:} what it shows, {@code rules:} the rules it is about ({@code all} for
 * all; findings of editorial rules that aren't named are passed over), then files ({@code -- path
 * --}, or {@code -- path = images/a.jpg --} for a copy of one in src/test/resources), then what is
 * expected ({@code == diagnostics ==}, {@code == present ==}, {@code == absent ==}, {@code ==
 * contains path ==}, {@code == lacks path ==}).
 */
record SiteCase(
    Path file, String name, List<String> rules, List<Part> files, List<Part> expectations) {

  /** A part of the file: the text of its heading line, and the lines below it. */
  record Part(String title, String text) {}

  private static final Pattern FILE = Pattern.compile("^-- (\\S.*) --$");
  private static final Pattern EXPECTATION = Pattern.compile("^== (.+) ==$");

  static SiteCase read(Path path) throws IOException {
    String name = "";
    List<String> rules = List.of();
    List<Part> files = new ArrayList<>();
    List<Part> expectations = new ArrayList<>();
    List<Part> target = files;
    String title = "";
    StringBuilder text = new StringBuilder();
    for (String line : Files.readString(path).split("\n", -1)) {
      Matcher file = FILE.matcher(line);
      Matcher expectation = EXPECTATION.matcher(line);
      if (file.matches() || expectation.matches()) {
        close(target, title, text);
        target = file.matches() ? files : expectations;
        title = file.matches() ? file.group(1) : expectation.group(1);
      } else if (title.isEmpty() && line.startsWith("case:")) {
        name = line.substring(5).strip();
      } else if (title.isEmpty() && line.startsWith("rules:")) {
        rules = List.of(line.substring(6).strip().split("[, ]+"));
      } else if (!title.isEmpty()) {
        text.append(line).append('\n');
      }
    }
    close(target, title, text);
    return new SiteCase(path, name, rules, files, expectations);
  }

  private static void close(List<Part> target, String title, StringBuilder text) {
    if (!title.isEmpty()) {
      target.add(new Part(title, text.toString().stripTrailing() + "\n"));
      text.setLength(0);
    }
  }

  /** The file with its diagnostics replaced by the actual ones. */
  String accepting(String diagnostics) throws IOException {
    String text = Files.readString(file);
    int at = text.indexOf("== diagnostics ==\n");
    if (at < 0) {
      return text.stripTrailing() + "\n== diagnostics ==\n" + diagnostics;
    }
    int from = at + "== diagnostics ==\n".length();
    Matcher next = Pattern.compile("^== .+ ==$", Pattern.MULTILINE).matcher(text);
    int to = next.find(from) ? next.start() : text.length();
    return text.substring(0, from) + diagnostics + text.substring(to);
  }
}
