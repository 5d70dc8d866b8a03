package dev.candor.publish.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.candor.output.artifact.Artifact;
import dev.candor.publish.PublishException;
import dev.candor.publish.kind.TargetKind;
import dev.candor.publish.remote.Editions;
import dev.candor.publish.remote.Store;
import dev.candor.publish.remote.StoreFault;
import dev.candor.publish.run.Published;
import dev.candor.publish.run.Publisher;
import dev.candor.publish.run.Trials;
import dev.candor.publish.target.Destination;
import dev.candor.publish.target.PublishContext;
import dev.candor.publish.target.TargetSettings;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A store that a site is published to, as its readers see it, and a scratch folder. */
record Shop(Path folder, Store store) {

  private static final Pattern ASSET = Pattern.compile("href=/(assets/[^>]*)>");

  static TargetSettings target(Path folder, String... options) {
    return Trials.target("store", folder, options);
  }

  /** With real files. */
  static Shop onDisk(Path folder, boolean hashes) {
    return new Shop(folder, new FolderStore(folder, hashes));
  }

  static Publisher publisher(Store store, TargetSettings target, PublishContext context) {
    TargetKind kind =
        new TargetKind() {
          @Override
          public String word() {
            return "store";
          }

          @Override
          public Destination reach(TargetSettings target, PublishContext context) {
            return new StoreDestination(target, store, context);
          }
        };
    return new Publisher(target, kind, context);
  }

  Published publish(Store store, List<Artifact> site) throws PublishException {
    return publisher(store, target(folder), Trials.contextOfEndedProcess(folder)).publish(site);
  }

  Published publish(List<Artifact> site) throws PublishException {
    return publish(store, site);
  }

  /** The files of the site, without Candor's records. */
  SortedMap<String, String> shown() throws StoreFault {
    SortedMap<String, String> all = Editions.live(store, "");
    all.keySet().removeIf(path -> path.startsWith(".candor/"));
    return all;
  }

  static SortedMap<String, String> of(List<Artifact> site) {
    SortedMap<String, String> all = new TreeMap<>();
    site.forEach(a -> all.put(a.path().value(), new String(a.bytes(), UTF_8)));
    return all;
  }

  /**
   * Asserts that every page is that of one site or the other, complete, and that its asset is
   * there.
   */
  void assertWhole(List<Artifact> before, List<Artifact> after) throws StoreFault {
    SortedMap<String, String> shown = shown();
    SortedMap<String, String> old = of(before);
    SortedMap<String, String> young = of(after);
    shown.forEach(
        (path, text) -> {
          assertThat(text).as(path).isIn(old.get(path), young.get(path));
          Matcher asset = ASSET.matcher(text);
          while (asset.find()) {
            assertThat(shown).as(path).containsKey(asset.group(1));
          }
        });
    old.keySet().stream()
        .filter(path -> young.containsKey(path))
        .forEach(path -> assertThat(shown).containsKey(path));
  }
}
