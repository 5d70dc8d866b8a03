package dev.candor.engine;

import dev.candor.content.SiteConfig;
import dev.candor.diagnostic.Diagnostic;
import java.net.URI;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Every reason not to publish a site, found before any target is contacted. */
public final class PublishRefusals {

  /** The rules that a public site must not break, and how to fix each. */
  public static final Map<String, String> FOR_READERS = forReaders();

  private static final Set<String> NOBODYS =
      Set.of("example.org", "example.com", "example.net", "localhost");

  private static final Set<String> NOWHERE = Set.of("example", "test", "invalid", "localhost");

  private static final int NAMED = 3;

  private static final String STALE = "translation-stale";

  private PublishRefusals() {}

  private static Map<String, String> forReaders() {
    Map<String, String> rules = new LinkedHashMap<>();
    rules.put("unsigned-review", "no recorded review: ask the reviewer to read and sign off");
    rules.put(
        "changed-since-review",
        "changed since the review: ask the reviewer to read and sign off again");
    rules.put("review-overdue", "an overdue review: review again and sign off");
    rules.put(
        "sample-in-production",
        "invented people: delete them, or publish to a target with preview: true");
    rules.put(
        "translation-machine",
        "an unchecked machine translation: ask a person who reads both languages to check it");
    rules.put(
        STALE,
        "a translation that lags behind in what concerns safety: translate what changed, and record"
            + " it");
    return Collections.unmodifiableMap(rules);
  }

  /**
   * Why this site can't be published; {@code found} has the findings with their default severities.
   */
  static List<String> of(
      SiteConfig config, boolean preview, List<Diagnostic> found, List<Diagnostic> judged) {
    List<String> reasons = new ArrayList<>();
    long errors = judged.stream().filter(d -> d.isError() && (preview || isFault(d))).count();
    if (errors > 0) {
      String which = errors == 1 ? "there is 1 error" : "there are " + errors + " errors";
      reasons.add(which + ": fix what is listed above");
    }
    if (preview) {
      return reasons;
    }
    FOR_READERS.forEach(
        (rule, remedy) -> {
          List<String> files =
              found.stream()
                  .filter(d -> d.rule().id().equals(rule) && protectsReaders(d))
                  .map(d -> d.file().path())
                  .distinct()
                  .sorted()
                  .toList();
          if (!files.isEmpty()) {
            reasons.add(
                (files.size() == 1 ? "1 page has " : files.size() + " pages have ")
                    + remedy
                    + " ("
                    + String.join(", ", files.subList(0, Math.min(NAMED, files.size())))
                    + (files.size() > NAMED ? ", ..." : "")
                    + ")");
          }
        });
    if (isPlaceholder(config.baseUrl())) {
      reasons.add(
          "the site's address "
              + config.baseUrl()
              + " is a placeholder: set baseUrl in site.yaml to the real address, or publish to a"
              + " target with preview: true");
    }
    return reasons;
  }

  /** Whether the site may be incomplete, so that comparing a target with it would be pointless. */
  static boolean isFaulty(List<Diagnostic> judged) {
    return judged.stream().anyMatch(d -> d.isError() && isFault(d));
  }

  private static boolean isFault(Diagnostic diagnostic) {
    return !protectsReaders(diagnostic);
  }

  /**
   * Whether a site for the public must not be published with this fault, whatever severity it sets
   * for the rule. A translation may lag behind, but not in what concerns safety, which is an error.
   */
  static boolean protectsReaders(Diagnostic found) {
    String id = found.rule().id();
    return FOR_READERS.containsKey(id) && (!id.equals(STALE) || found.isError());
  }

  /** Whether an address is reserved and can't be a real site, by RFC 2606 and 6761. */
  static boolean isPlaceholder(String baseUrl) {
    String host = URI.create(baseUrl).getHost();
    if (host == null) {
      return true;
    }
    String name = host.toLowerCase(Locale.ROOT);
    String last = name.substring(name.lastIndexOf('.') + 1);
    return name.startsWith("127.")
        || name.startsWith("[")
        || NOWHERE.contains(last)
        || NOBODYS.stream().anyMatch(n -> name.equals(n) || name.endsWith("." + n));
  }
}
