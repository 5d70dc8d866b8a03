package dev.candor.output;

import java.io.ByteArrayOutputStream;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A script that a theme keeps in parts, {@code scripts/NAME/*.js}: one file for the browser. */
final class JoinedScripts {

  private static final Pattern PART = Pattern.compile("(.*/scripts/[^/]+)/[^/]+\\.js");

  private JoinedScripts() {}

  /**
   * The same files, with the parts of each script joined in the order of their names. A complete
   * script of that name, which a custom theme may have, replaces them.
   */
  static SortedMap<String, byte[]> in(Map<String, byte[]> files) {
    SortedMap<String, byte[]> all = new TreeMap<>();
    SortedMap<String, ByteArrayOutputStream> joined = new TreeMap<>();
    new TreeMap<>(files)
        .forEach(
            (path, bytes) -> {
              Matcher part = PART.matcher(path);
              if (part.matches()) {
                ByteArrayOutputStream script =
                    joined.computeIfAbsent(
                        part.group(1) + ".js", name -> new ByteArrayOutputStream());
                script.writeBytes(bytes);
                script.write('\n');
              } else {
                all.put(path, bytes);
              }
            });
    joined.forEach((path, script) -> all.putIfAbsent(path, script.toByteArray()));
    return all;
  }
}
