package dev.candor.check;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.candor.diagnostic.Diagnostic;
import dev.candor.diagnostic.Rule;
import dev.candor.output.Build;
import dev.candor.output.artifact.Artifact;
import dev.candor.parallel.Workers;
import dev.candor.source.SourceFile;
import dev.candor.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Checks what pages tell search engines about their versions in other languages: each lists itself
 * and all the others, by absolute addresses, and the others list it. Search engines ignore the
 * whole set otherwise.
 */
final class VersionsCheck implements Check {

  static final Rule VERSIONS =
      Rule.error(
          "page-versions",
          "The versions of a page in several languages list themselves and each other.");

  private static final Pattern VERSION =
      Pattern.compile("<link rel=\"alternate\" hreflang=\"([^\"]*)\" href=\"([^\"]*)\">");
  private static final Pattern OWN = Pattern.compile("<link rel=\"canonical\" href=\"([^\"]*)\">");

  /** How much of a page is read: its versions are listed near its beginning. */
  private static final int BEGINNING = 8_000;

  /** What a page says of itself: its file, its address and its versions by language. */
  private record Said(String file, String address, SortedMap<String, String> versions) {}

  private final Map<String, Said> pages = new ConcurrentHashMap<>();

  @Override
  public boolean everyBuild() {
    return false;
  }

  @Override
  public void see(Artifact made) {
    if (!made.path().value().endsWith(".html")) {
      return;
    }
    byte[] bytes = made.bytes();
    String html = new String(bytes, 0, Math.min(bytes.length, BEGINNING), UTF_8);
    int end = html.indexOf("</head>");
    String head = end < 0 ? html : html.substring(0, end);
    if (!head.contains("hreflang=")) {
      return;
    }
    SortedMap<String, String> versions = new TreeMap<>();
    Matcher version = VERSION.matcher(head);
    while (version.find()) {
      versions.put(version.group(1), version.group(2));
    }
    Matcher own = OWN.matcher(head);
    String address = own.find() ? own.group(1) : "";
    pages.put(address, new Said(made.path().value(), address, versions));
  }

  @Override
  public List<Diagnostic> check(Build build, Workers workers) {
    List<Diagnostic> found = new ArrayList<>();
    for (Said page : new TreeMap<>(pages).values()) {
      if (!page.versions().containsValue(page.address())) {
        found.add(fault(page, "it doesn't list itself"));
      }
      page.versions()
          .forEach(
              (language, address) -> {
                Said other = pages.get(address);
                if (!address.matches("https?://.*")) {
                  found.add(fault(page, "\"" + address + "\" is not an absolute address"));
                } else if (other == null || !other.versions().equals(page.versions())) {
                  found.add(fault(page, "its version in " + language + " doesn't list it"));
                }
              });
    }
    return found;
  }

  private static Diagnostic fault(Said page, String message) {
    return VERSIONS
        .at(SourceFile.of(page.file(), ""), Span.NONE, message)
        .suggesting("use the macro \"alternates\" of the theme \"plain\"");
  }
}
