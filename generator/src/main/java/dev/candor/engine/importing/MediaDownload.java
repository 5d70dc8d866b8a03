package dev.candor.engine.importing;

import dev.candor.diagnostic.Diagnostic;
import dev.candor.diagnostic.Outcome;
import dev.candor.engine.Shipped;
import dev.candor.engine.UsageFault;
import dev.candor.image.NewImage;
import dev.candor.importing.ImportReport;
import dev.candor.importing.OnlineImages;
import dev.candor.links.ImageFetcher;
import dev.candor.links.MediaHosts;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Downloads the images of an import, and keeps only what a page can show. */
final class MediaDownload implements OnlineImages {

  private final ImageFetcher fetcher;

  private MediaDownload(ImageFetcher fetcher) {
    this.fetcher = fetcher;
  }

  /** Downloads from these hosts and no others. */
  static OnlineImages from(List<String> hosts) throws UsageFault {
    try {
      String name = "Candor/" + Shipped.version() + " (moves images of its own site)";
      return new MediaDownload(
          new ImageFetcher(MediaHosts.of(hosts), ImageFetcher.Limits.USUAL, name));
    } catch (IllegalArgumentException notAHost) {
      throw new UsageFault(
          "--media-host must be a host such as images.example.org, not " + notAHost.getMessage());
    }
  }

  /** Asks for the hosts, naming those of the images that are not here. */
  static UsageFault ask(ImportReport report) {
    Map<String, Integer> hosts = new TreeMap<>();
    for (String address : report.missingImages().values()) {
      MediaHosts.hostOf(address).ifPresent(host -> hosts.merge(host, 1, Integer::sum));
    }
    StringBuilder text = new StringBuilder();
    text.append("--fetch-media downloads only from hosts that you name. Nothing was written.\n");
    text.append("The images that are not here are on:\n");
    hosts.forEach(
        (host, n) -> text.append("    ").append(host).append(" (").append(n).append(")\n"));
    text.append("Add those that you trust to the command:\n    --fetch-media");
    hosts.keySet().forEach(host -> text.append(" --media-host ").append(host));
    return new UsageFault(text.toString());
  }

  @Override
  public Answer get(String address) {
    try {
      ImageFetcher.Fetched fetched = fetcher.fetch(address);
      if (fetched.bytes().isEmpty()) {
        return new Answer(Optional.empty(), fetched.reason());
      }
      Outcome<Optional<String>> kind = NewImage.ending("it", fetched.bytes().get());
      return kind.value().isPresent()
          ? new Answer(fetched.bytes(), "")
          : new Answer(Optional.empty(), "it is not an image for a page: " + why(kind.found()));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return new Answer(Optional.empty(), "the download was stopped");
    }
  }

  private static String why(List<Diagnostic> found) {
    return found.isEmpty() ? "it can't be read" : found.get(0).message();
  }
}
