package dev.candor.importing;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import dev.candor.importing.html.ImageAddress;
import dev.candor.importing.model.Source;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** The images of a source: each gets one file, whatever sizes of it the source links to. */
final class PostImages {

  private static final String FOLDER = "images/";

  private static final List<String> PLACEHOLDERS = List.of("jpg", "jpeg", "png", "gif", "webp");

  private final Source source;
  private final ContentFolder folder;
  private final Ledger ledger;
  private final ImportOptions options;
  private final Map<String, String> names = new HashMap<>();
  private final Set<String> taken = new HashSet<>();
  private final Map<String, String> missing = new TreeMap<>();
  private final Map<String, String> refused = new TreeMap<>();
  private int fetched;

  PostImages(Source source, ContentFolder folder, Ledger ledger, ImportOptions options) {
    this.source = source;
    this.folder = folder;
    this.ledger = ledger;
    this.options = options;
    taken.addAll(ledger.images().values());
  }

  /** The address of an image at its original size. */
  String original(String address) {
    String whole = whole(address);
    return source.images().getOrDefault(ImageAddress.key(whole), ImageAddress.withoutSize(whole));
  }

  /** An address with its host, if the source names one host and the address names none. */
  private String whole(String address) {
    boolean bare = address.startsWith("/") && !address.startsWith("//");
    String host = source.hosts().size() == 1 ? source.hosts().iterator().next() : "";
    return bare && host.matches(".+\\.(?!blogspot$).+") ? "https://" + host + address : address;
  }

  /** What an image shows, unless that is only the name of its file. */
  String alt(String address) {
    String alt = source.alts().getOrDefault(ImageAddress.key(original(address)), "");
    return ImageAddress.isFileName(alt, address) ? "" : alt;
  }

  /** The path by which a page names an image; its file is written the first time. */
  String path(String address) {
    String key = ImageAddress.key(whole(address));
    return "../" + FOLDER + names.computeIfAbsent(key, k -> place(k, original(address)));
  }

  /** Images that are not at hand, by their files' names, with the addresses to fetch them from. */
  Map<String, String> missing() {
    return missing;
  }

  /** Why images could not be downloaded, by their files' names. */
  Map<String, String> refused() {
    return refused;
  }

  /**
   * Removes grey images whose real ones arrived under another ending, unless a page still shows
   * them; says which those are.
   */
  List<String> removeReplaced() {
    List<String> kept = new ArrayList<>();
    if (options.dryRun()) {
      return kept;
    }
    ledger
        .greys()
        .forEach(
            (grey, real) -> {
              List<String> pages = mentioning(grey);
              if (pages.isEmpty()) {
                if (isPlaceholder(grey)) {
                  folder.delete(FOLDER + grey);
                }
                ledger.removed(grey);
              } else {
                kept.add(String.join(", ", pages) + " shows the grey " + grey + ": write " + real);
              }
            });
    return kept;
  }

  private List<String> mentioning(String name) {
    return folder.paths().stream()
        .filter(path -> path.endsWith(".md"))
        .filter(path -> folder.read(path).orElse("").contains(FOLDER + name))
        .toList();
  }

  /** How many images were downloaded. */
  int fetched() {
    return fetched;
  }

  private String place(String key, String address) {
    Optional<String> known = ledger.image(key);
    if (known.isPresent() && folder.has(FOLDER + known.get()) && !isPlaceholder(known.get())) {
      return known.get(); // it is here, and may have been edited since
    }
    Optional<byte[]> bytes = bytes(address);
    String reason = "";
    if (bytes.isEmpty() && !options.dryRun()) {
      OnlineImages.Answer answer = options.online().get(address);
      bytes = answer.bytes();
      reason = answer.reason();
      fetched += bytes.isPresent() ? 1 : 0;
    }
    String wanted = ImageAddress.fileName(address);
    String ending = bytes.map(PostImages::kind).orElse("");
    String named = fits(wanted, ending) ? wanted : other(wanted, ending);
    String name = known.filter(n -> fits(n, ending)).orElseGet(() -> free(named));
    if (bytes.isPresent()) {
      known
          .filter(before -> !before.equals(name) && isPlaceholder(before))
          .ifPresent(before -> ledger.grey(before, name));
    }
    ledger.image(key, name);
    if (bytes.isPresent()) {
      write(name, bytes.get());
    } else {
      missing.put(name, address);
      if (!reason.isEmpty()) {
        refused.put(name, reason);
      }
      placeholder(name).filter(grey -> !folder.has(FOLDER + name)).ifPresent(g -> write(name, g));
    }
    return name;
  }

  private Optional<byte[]> bytes(String address) {
    if (address.startsWith("data:")) {
      return data(address);
    }
    String name = ImageAddress.fileName(address);
    return source.file(name).or(() -> folder.media(name));
  }

  private static Optional<byte[]> data(String address) {
    int comma = address.indexOf(";base64,");
    try {
      String code = address.substring(comma + ";base64,".length()).replaceAll("\\s", "");
      return comma < 0 ? Optional.empty() : Optional.of(Base64.getDecoder().decode(code));
    } catch (IllegalArgumentException notBase64) {
      return Optional.empty();
    }
  }

  private void write(String name, byte[] bytes) {
    if (!options.dryRun()) {
      folder.write(FOLDER + name, bytes);
    }
  }

  /** A name that no other image has, in any case of its letters. */
  private String free(String name) {
    int dot = name.lastIndexOf('.');
    String free = name;
    for (int i = 2; !taken.add(free) || folder.has(FOLDER + free); i++) {
      free = name.substring(0, dot) + "-" + i + name.substring(dot);
    }
    return free;
  }

  private static boolean fits(String name, String ending) {
    return ending.isEmpty()
        || name.endsWith("." + ending)
        || ending.equals("jpg") && name.endsWith(".jpeg");
  }

  private static String other(String name, String ending) {
    return name.substring(0, name.lastIndexOf('.') + 1) + ending;
  }

  /** What kind of image the bytes are, by how they begin; empty if none that a site may have. */
  private static String kind(byte[] bytes) {
    if (bytes.length < 12) {
      return "";
    } else if ((bytes[0] & 0xFF) == 0xFF && (bytes[1] & 0xFF) == 0xD8) {
      return "jpg";
    } else if ((bytes[0] & 0xFF) == 0x89 && bytes[1] == 'P') {
      return "png";
    } else if (bytes[0] == 'G' && bytes[1] == 'I' && bytes[2] == 'F') {
      return "gif";
    }
    String start = new String(bytes, 0, Math.min(512, bytes.length), ISO_8859_1);
    boolean webp = start.startsWith("RIFF") && start.startsWith("WEBP", 8);
    return webp ? "webp" : start.contains("<svg") ? "svg" : "";
  }

  /** A plain grey image, so that the site builds until the real one is there. */
  private static Optional<byte[]> placeholder(String name) {
    String ending = name.substring(name.lastIndexOf('.') + 1);
    String file = ending.equals("jpeg") ? "jpg" : ending;
    if (!PLACEHOLDERS.contains(ending)) {
      return Optional.empty();
    }
    try (InputStream in = PostImages.class.getResourceAsStream("placeholder." + file)) {
      return Optional.of(Objects.requireNonNull(in).readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException("one of Candor's own files can't be read", e);
    }
  }

  private boolean isPlaceholder(String name) {
    Optional<byte[]> grey = placeholder(name);
    return grey.isPresent()
        && folder
            .bytes(FOLDER + name)
            .map(b -> java.util.Arrays.equals(b, grey.get()))
            .orElse(false);
  }
}
