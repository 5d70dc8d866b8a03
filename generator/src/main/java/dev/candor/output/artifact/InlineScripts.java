package dev.candor.output.artifact;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.candor.render.Html;
import dev.candor.source.Hash;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Scripts that are inlined in the pages: {@code NAME.inline.js} in a theme. Nothing has to be
 * fetched for them, and the policy allows just these, by the hash of their text.
 */
public final class InlineScripts {

  /** A script's name in the theme, or with the hash of its content, as it is published. */
  private static final Pattern NAME = Pattern.compile(".*\\.inline(\\.[0-9a-f]+)?\\.js");

  private static final Pattern IN_PAGE = Pattern.compile("<script>(.*?)</script>", Pattern.DOTALL);

  private InlineScripts() {}

  /** Whether the script at this path is inlined. */
  public static boolean is(String path) {
    return NAME.matcher(path).matches();
  }

  /**
   * The script without comment lines and without indentation, since it is sent with every page. One
   * with a template literal, in which a line may be text, stays whole.
   */
  public static byte[] lean(byte[] script) {
    String text = new String(script, UTF_8);
    return text.contains("`")
        ? script
        : text.lines()
            .map(String::strip)
            .filter(line -> !line.isEmpty() && (!line.startsWith("//") || line.contains("*/")))
            .collect(Collectors.joining("\n", "", "\n"))
            .getBytes(UTF_8);
  }

  /** The text for a script element; empty if it would end the element. */
  public static Html text(byte[] script) {
    String text = new String(script, UTF_8);
    boolean ends = text.contains("</") || text.contains("<!--");
    return ends ? Html.EMPTY : Html.of(text);
  }

  /** The sources that a policy has to allow for these files. */
  public static List<String> sources(List<Artifact> assets) {
    return sources(assets.stream().filter(a -> is(a.path().value())).map(Artifact::bytes));
  }

  /** The sources that a policy has to allow for a page. */
  public static List<String> sources(String html) {
    return sources(IN_PAGE.matcher(html).results().map(script -> script.group(1).getBytes(UTF_8)));
  }

  /** How a policy names a script of this text. */
  public static String source(String text) {
    return source(text.getBytes(UTF_8));
  }

  private static String source(byte[] script) {
    return "'" + Hash.integrityOf(script) + "'";
  }

  private static List<String> sources(Stream<byte[]> scripts) {
    return scripts.map(InlineScripts::source).distinct().toList();
  }
}
