package dev.candor.publish.remote;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.candor.output.artifact.Artifact;
import dev.candor.source.SitePath;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A small site in any number of versions. Each has its own stylesheet that all its pages need; one
 * page never changes, and each version lacks a different page.
 */
public final class Editions {

  private static final int PAGES = 6;
  private static final Pattern MADE = Pattern.compile("/assets/site\\.(\\d+)\\.css");

  private Editions() {}

  public static List<Artifact> edition(int number) {
    List<Artifact> site = new ArrayList<>();
    site.add(artifact("about/index.html", "<p>about"));
    for (int i = 0; i < PAGES; i++) {
      if (i != number % PAGES) {
        site.add(artifact(pathOf(i), page(number, i)));
      }
    }
    site.add(artifact("assets/site." + number + ".css", "body { order: " + number + " }"));
    site.add(artifact("feed.xml", "<feed>" + number));
    site.add(artifact("sitemap.xml", "<urlset>" + number));
    return site;
  }

  private static Artifact artifact(String path, String text) {
    return Artifact.of(SitePath.of(path), text);
  }

  private static String pathOf(int page) {
    return "articles/p" + page + "/index.html";
  }

  private static String page(int number, int i) {
    String line = "<p>page " + i + " of edition " + number + "\n";
    return "<link href=\"/assets/site." + number + ".css\">\n" + line.repeat(300);
  }

  /** The files below a prefix of a store. */
  public static SortedMap<String, String> live(Store store, String prefix) throws StoreFault {
    SortedMap<String, String> live = new TreeMap<>();
    for (StoredEntry entry : store.list(prefix)) {
      byte[] bytes = store.read(entry.path()).map(StoredFile::bytes).orElse(new byte[0]);
      live.put(entry.path().substring(prefix.length()), new String(bytes, UTF_8));
    }
    return live;
  }

  public static SortedMap<String, String> of(List<Artifact> site) {
    SortedMap<String, String> files = new TreeMap<>();
    site.forEach(a -> files.put(a.path().value(), new String(a.bytes(), UTF_8)));
    return files;
  }

  /**
   * Asserts that every page is that of one version, complete, and that its stylesheet is there: so
   * no page is lost, truncated or unstyled. A page that all these versions have must be there.
   * Returns the number of pages checked.
   */
  public static int assertWhole(SortedMap<String, String> live, int... editions) {
    Set<String> must = new TreeSet<>(of(edition(editions[0])).keySet());
    for (int edition : editions) {
      must.retainAll(of(edition(edition)).keySet());
    }
    assertThat(live.keySet()).containsAll(must);
    int pages = 0;
    for (String path : live.keySet()) {
      if (!path.endsWith(".html")) {
        continue;
      }
      pages++;
      String text = live.get(path);
      if (path.equals("about/index.html")) {
        assertThat(text).isEqualTo("<p>about");
        continue;
      }
      Matcher made = MADE.matcher(text);
      assertThat(made.find()).as(path + " is whole").isTrue();
      int number = Integer.parseInt(made.group(1));
      assertThat(editions).contains(number);
      assertThat(text.equals(of(edition(number)).get(path))).as(path + " is whole").isTrue();
      assertThat(live).containsKey("assets/site." + number + ".css");
    }
    return pages;
  }
}
