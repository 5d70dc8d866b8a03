package dev.candor.publish.s3;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.candor.publish.PublishException;
import dev.candor.publish.target.TargetSettings;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A bucket and its address.
 *
 * @param origin scheme, host and port
 * @param folder what precedes each key in the path: the bucket's name, or nothing if the host
 *     contains it
 */
record Bucket(String name, String region, URI origin, String folder) {

  private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]");
  private static final String UNESCAPED =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~";

  /** The bucket of a target, from the options {@code bucket, region, endpoint, pathStyle}. */
  static Bucket of(TargetSettings target) throws PublishException {
    String name = target.required("bucket");
    if (!NAME.matcher(name).matches()) {
      throw new PublishException("\"" + name + "\" is not a valid bucket name");
    }
    Optional<String> endpoint = target.option("endpoint");
    String region =
        endpoint.isPresent()
            ? target.option("region").orElse("us-east-1")
            : target.required("region");
    if (!region.matches("[a-z0-9-]{1,40}")) {
      throw new PublishException("the target \"" + target.name() + "\" has no valid region");
    }
    URI given = endpoint.isPresent() ? address(endpoint.get()) : amazon(region);
    // A certificate for *.s3.amazonaws.com does not cover a name with a dot in it.
    boolean inPath = target.isSet("pathStyle") || name.contains(".");
    String host = inPath ? given.getRawAuthority() : name + "." + given.getRawAuthority();
    URI origin = URI.create(given.getScheme() + "://" + host);
    return new Bucket(name, region, origin, inPath ? "/" + name : "");
  }

  private static URI amazon(String region) {
    String domain = region.startsWith("cn-") ? "amazonaws.com.cn" : "amazonaws.com";
    return URI.create("https://s3." + region + "." + domain);
  }

  /** Scheme and host only: an address with a password in it is refused. */
  private static URI address(String text) throws PublishException {
    try {
      URI uri = new URI(text);
      boolean web = "https".equals(uri.getScheme()) || "http".equals(uri.getScheme());
      boolean bare = uri.getPath().isEmpty() || uri.getPath().equals("/");
      if (web && bare && uri.getHost() != null && uri.getUserInfo() == null) {
        return uri;
      }
    } catch (URISyntaxException e) {
      // reported below, without the text, which may contain a password
    }
    throw new PublishException(
        "the endpoint must be an address such as https://storage.example.org, without a path");
  }

  /** The host for the header {@code Host}. */
  String host() {
    return origin.getRawAuthority().toLowerCase(Locale.ROOT);
  }

  /** The path of a file, or with an empty key of the bucket, as it is sent. */
  String path(String key) {
    return folder + "/" + escaped(key, true);
  }

  URI uri(String path, String query) {
    return URI.create(origin + path + (query.isEmpty() ? "" : "?" + query));
  }

  /** Escapes every byte that RFC 3986 reserves anywhere. */
  static String escaped(String text, boolean keepSlashes) {
    StringBuilder out = new StringBuilder(text.length() + 16);
    for (byte b : text.getBytes(UTF_8)) {
      char c = (char) (b & 0xff);
      if (UNESCAPED.indexOf(c) >= 0 || (keepSlashes && c == '/')) {
        out.append(c);
      } else {
        out.append(String.format(Locale.ROOT, "%%%02X", (int) c));
      }
    }
    return out.toString();
  }
}
