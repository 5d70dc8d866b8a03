package dev.candor.browser;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The headers of a host that reads {@code _headers}: paths, each followed by its indented headers.
 */
record HeaderRules(List<Rule> rules) {

  /** Headers for the addresses that match a pattern. */
  record Rule(Pattern path, Map<String, String> headers) {}

  /** For a site without its own headers. */
  static final HeaderRules STRICT =
      read(
          """
          /*
            Content-Security-Policy: default-src 'none'; script-src 'self'; style-src 'self'; \
          img-src 'self'; font-src 'self'; connect-src 'self'; manifest-src 'self'; \
          base-uri 'none'; form-action 'self'; frame-ancestors 'none'
            X-Content-Type-Options: nosniff
            Referrer-Policy: no-referrer
            Cross-Origin-Opener-Policy: same-origin
            Cross-Origin-Resource-Policy: same-origin
            Permissions-Policy: camera=(), microphone=(), geolocation=(), browsing-topics=()
          """);

  static HeaderRules read(String text) {
    List<Rule> rules = new ArrayList<>();
    for (String line : text.split("\\R")) {
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      if (!Character.isWhitespace(line.charAt(0))) {
        String pattern =
            Pattern.quote(line.strip())
                .replace("*", "\\E.*\\Q")
                .replaceAll(":[a-z]+", "\\\\E[^/]+\\\\Q");
        rules.add(new Rule(Pattern.compile(pattern), new LinkedHashMap<>()));
        continue;
      }
      int colon = line.indexOf(':');
      if (colon < 0 || rules.isEmpty()) {
        throw new IllegalArgumentException("_headers: not a header of a path: " + line);
      }
      String name = line.substring(0, colon).strip();
      String value = line.substring(colon + 1).strip();
      rules.get(rules.size() - 1).headers().merge(name, value, (a, b) -> a + ", " + b);
    }
    return new HeaderRules(List.copyOf(rules));
  }

  /** Later rules win. */
  Map<String, String> of(String path) {
    Map<String, String> headers = new LinkedHashMap<>();
    rules.stream()
        .filter(rule -> rule.path().matcher(path).matches())
        .forEach(rule -> headers.putAll(rule.headers()));
    return headers;
  }
}
