package dev.candor.output.page;

import dev.candor.content.Listing;
import dev.candor.message.Messages;
import dev.candor.site.Site;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The words that readers see for codes and slugs: those in {@code site.yaml}, or the program's own
 * names of countries and languages. The Java platform's tables change from release to release, and
 * with them every page would.
 */
final class Labels {

  /** The prefix of messages for formats; a format that isn't first has its own message. */
  private static final String FORMAT = "format-of.";

  private static final String FORMAT_TOO = "format-too.";

  private static final Pattern WITH_REGION = Pattern.compile("[a-z]{2,3}-[A-Z]{2}");

  private final Map<String, String> names;
  private final Messages words;

  Labels(Site site) {
    this.names = site.config().names();
    this.words = site.messages();
  }

  /** The name given in site.yaml, or the slug as words with a capital, or the code as it is. */
  String of(String code) {
    String name = names.get(code);
    if (name != null) {
      return name;
    }
    String format = FORMAT + code;
    if (words.has(format)) {
      return words.of(format);
    }
    String language = code.substring(0, Math.max(0, code.indexOf('-')));
    if (!language.isEmpty()
        && Character.isLowerCase(language.charAt(0))
        && names.containsKey(language)) {
      return of(language); // en-IE, if only en has a name
    }
    Optional<String> usual =
        words
            .name(code)
            .or(
                () ->
                    WITH_REGION.matcher(code).matches() ? words.name(language) : Optional.empty());
    if (usual.isPresent()) {
      return usual.get();
    }
    if (code.isEmpty() || !Character.isLowerCase(code.charAt(0)) || code.length() <= 3) {
      return code;
    }
    return Character.toUpperCase(code.charAt(0)) + code.substring(1).replace('-', ' ');
  }

  /** Several values as one phrase: {@code In person, by video}. */
  String list(List<String> codes) {
    StringBuilder list = new StringBuilder();
    for (String code : codes) {
      boolean after = list.length() > 0 && words.has(FORMAT_TOO + code);
      list.append(list.length() == 0 ? "" : ", ");
      list.append(after ? words.of(FORMAT_TOO + code) : of(code));
    }
    return list.toString();
  }

  String place(Listing.Place place) {
    String area = of(place.area());
    return place.city().equals(area) ? area : place.city() + ", " + area;
  }
}
