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

/** What speaks against publishing a site, all of it, before any target is asked. */
final class PublishRefusals {

  /** The rules of which a breach keeps a page from the public, and what to do about it. */
  static final Map<String, String> FOR_READERS = forReaders();

  private static final Set<String> NOBODYS =
      Set.of("example.org", "example.com", "example.net", "localhost");

  private static final Set<String> NOWHERE = Set.of("example", "test", "invalid", "localhost");

  private static final int NAMED = 3;

  private PublishRefusals() {}

  private static Map<String, String> forReaders() {
    Map<String, String> rules = new LinkedHashMap<>();
    rules.put("unsigned-review", "no review on record: let the reviewer read and sign it off");
    rules.put("changed-since-review", "a change since the review: let the reviewer read it again");
    rules.put("review-overdue", "a review that is overdue: review it, and sign it off");
    rules.put(
        "sample-in-production",
        "somebody invented: take it out, or publish to a target with preview: true");
    return Collections.unmodifiableMap(rules);
  }

  /** Why this site can't be published; {@code found} is what was found before it was judged. */
  static List<String> of(
      SiteConfig config, boolean preview, List<Diagnostic> found, List<Diagnostic> judged) {
    List<String> reasons = new ArrayList<>();
    long errors = judged.stream().filter(d -> d.isError() && (preview || isFault(d))).count();
    if (errors > 0) {
      String which = errors == 1 ? "1 error stands" : errors + " errors stand";
      reasons.add(which + ": mend what is told above");
    }
    if (preview) {
      return reasons;
    }
    FOR_READERS.forEach(
        (rule, remedy) -> {
          List<String> files =
              found.stream()
                  .filter(d -> d.rule().id().equals(rule))
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
              + " is a placeholder: give baseUrl in site.yaml the real one, or publish to a target"
              + " with preview: true");
    }
    return reasons;
  }

  /** Whether the site may not be whole, so that it says nothing to compare a target with it. */
  static boolean isFaulty(List<Diagnostic> judged) {
    return judged.stream().anyMatch(d -> d.isError() && isFault(d));
  }

  private static boolean isFault(Diagnostic diagnostic) {
    return !FOR_READERS.containsKey(diagnostic.rule().id());
  }

  /** Whether an address can't be anybody's, by RFC 2606 and 6761. */
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
