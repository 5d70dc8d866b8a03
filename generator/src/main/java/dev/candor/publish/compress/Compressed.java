package dev.candor.publish.compress;

import dev.candor.image.Cache;
import dev.candor.output.artifact.Artifact;
import dev.candor.publish.ParallelSteps;
import dev.candor.publish.PublishException;
import dev.candor.source.Hash;
import dev.candor.source.SitePath;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Adds compressed files beside the texts of a site. */
public final class Compressed {

  private static final Set<String> TEXTS =
      Set.of("css", "html", "ics", "js", "json", "svg", "txt", "vcf", "webmanifest", "xml");

  /** A text that fits into one packet gains nothing. */
  private static final int WORTH_IT = 512;

  /** The slowest compression keeps a core busy, and every machine has two. */
  private static final int TWO = 2;

  private Compressed() {}

  /**
   * The site, and after each text {@code TEXT.gz} and {@code TEXT.br}, by the encodings. Unchanged
   * texts come from the cache.
   */
  public static List<Artifact> beside(List<Artifact> site, List<String> encodings, Cache cache)
      throws PublishException {
    List<Encoding> wanted = new ArrayList<>();
    for (String word : encodings) {
      wanted.add(Encoding.named(word));
    }
    if (wanted.isEmpty()) {
      return site;
    }
    List<List<Artifact>> made = new ArrayList<>();
    site.forEach(artifact -> made.add(new ArrayList<>(List.of(artifact))));
    ParallelSteps.each(
        TWO,
        site.size(),
        i -> {
          if (isText(site.get(i))) {
            for (Encoding encoding : wanted) {
              compressed(site.get(i), encoding, cache).ifPresent(made.get(i)::add);
            }
          }
        });
    return made.stream().flatMap(List::stream).toList();
  }

  private static boolean isText(Artifact artifact) {
    String path = artifact.path().value();
    return artifact.length() >= WORTH_IT
        && TEXTS.contains(path.substring(path.lastIndexOf('.') + 1));
  }

  /** The compressed text; nothing if that is not shorter. */
  private static Optional<Artifact> compressed(Artifact text, Encoding encoding, Cache cache)
      throws PublishException {
    String key = "precompressed 1 " + encoding.ending() + " " + Hash.of(text.bytes());
    Optional<byte[]> kept = cache.get(key);
    byte[] bytes;
    try {
      bytes = kept.isPresent() ? kept.get() : encoding.compress(text.bytes());
    } catch (IOException e) {
      throw new PublishException("can't compress " + text.path().value(), e);
    }
    if (kept.isEmpty()) {
      cache.put(key, bytes);
    }
    if (bytes.length >= text.length()) {
      return Optional.empty();
    }
    SitePath path = SitePath.of(text.path().value() + "." + encoding.ending());
    return Optional.of(Artifact.of(path, bytes));
  }
}
