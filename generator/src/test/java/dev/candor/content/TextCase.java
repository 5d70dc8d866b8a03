package dev.candor.content;

import dev.candor.diagnostic.Diagnostic;
import dev.candor.diagnostic.DiagnosticPrinter;
import dev.candor.source.SourceFile;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Files and their expected diagnostics in one text: a line {@code -- path --} begins a file, the
 * line {@code == diagnostics ==} the diagnostics. <code>{U+0007}</code> means a character that is
 * hard to see or type.
 */
record TextCase(String why, List<SourceFile> files, String expected) {

  static final String EXPECTED = "== diagnostics ==\n";

  private static final Pattern FILE = Pattern.compile("(?m)^-- (\\S.*) --\n");
  private static final Pattern ESCAPE = Pattern.compile("\\{U\\+([0-9A-F]{4,6})}");

  static TextCase parse(String text) {
    int expected = text.indexOf(EXPECTED);
    String given = text.substring(0, expected);
    List<MatchResult> heads = FILE.matcher(given).results().toList();
    List<SourceFile> files = new ArrayList<>();
    for (int i = 0; i < heads.size(); i++) {
      int end = i + 1 < heads.size() ? heads.get(i + 1).start() : given.length();
      String body = unescaped(given.substring(heads.get(i).end(), end));
      files.add(SourceFile.of(heads.get(i).group(1), body));
    }
    String why = given.substring(0, heads.get(0).start());
    return new TextCase(why, files, text.substring(expected + EXPECTED.length()));
  }

  private static String unescaped(String text) {
    return ESCAPE
        .matcher(text)
        .replaceAll(m -> Character.toString(Integer.parseInt(m.group(1), 16)));
  }

  /** The diagnostics of the files as an editor would see them. */
  String actual() {
    List<Diagnostic> found = new ArrayList<>();
    List<SourceFile> data = new ArrayList<>();
    for (SourceFile file : files) {
      if (file.path().equals("site/site.yaml")) {
        found.addAll(SiteConfigReader.read(file).found());
      } else if (file.name().endsWith(".yaml") || file.name().endsWith(".yml")) {
        data.add(file);
      } else {
        found.addAll(new PageReader().read(file, Kinds.USUAL).found());
      }
    }
    found.addAll(DataReader.read(data).found());
    found.sort(Diagnostic.IN_READING_ORDER);
    StringBuilder out = new StringBuilder();
    found.forEach(d -> out.append(DiagnosticPrinter.print(d)));
    return out.toString();
  }
}
