package dev.candor.output.page;

import dev.candor.content.Listing;
import dev.candor.content.SiteConfig;
import java.util.List;
import java.util.Map;

/**
 * The words that readers see for codes and slugs. Names of countries, regions and languages come
 * from {@code site.yaml}, not from the Java platform: its tables change from release to release,
 * and with them every page would.
 */
final class Labels {

  private static final Map<String, String> FORMATS =
      Map.of("in-person", "In person", "video", "By video", "phone", "By phone");

  private final Map<String, String> names;

  Labels(SiteConfig config) {
    this.names = config.names();
  }

  /** The name given in site.yaml, or the slug as words with a capital, or the code as it is. */
  String of(String code) {
    String name = names.get(code);
    if (name != null) {
      return name;
    }
    String format = FORMATS.get(code);
    if (format != null) {
      return format;
    }
    String language = code.substring(0, Math.max(0, code.indexOf('-')));
    if (!language.isEmpty()
        && Character.isLowerCase(language.charAt(0))
        && names.containsKey(language)) {
      return of(language); // en-IE, if only en has a name
    }
    if (code.isEmpty() || !Character.isLowerCase(code.charAt(0)) || code.length() <= 3) {
      return code;
    }
    return Character.toUpperCase(code.charAt(0)) + code.substring(1).replace('-', ' ');
  }

  /** Several as one phrase: {@code In person, by video}. */
  String list(List<String> codes) {
    StringBuilder list = new StringBuilder();
    for (String code : codes) {
      String label = of(code);
      boolean lower = list.length() > 0 && FORMATS.containsKey(code);
      list.append(list.length() == 0 ? "" : ", ");
      list.append(lower ? Character.toLowerCase(label.charAt(0)) + label.substring(1) : label);
    }
    return list.toString();
  }

  String place(Listing.Place place) {
    String area = of(place.area());
    return place.city().equals(area) ? area : place.city() + ", " + area;
  }
}
