package dev.candor.publish.s3;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.candor.source.Hash;
import java.security.InvalidKeyException;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Signs a request by Amazon's Signature Version 4 for object storage: the path is escaped once and
 * not normalized. Tested with the examples that Amazon publishes.
 */
final class Signature {

  private static final String ALGORITHM = "AWS4-HMAC-SHA256";
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

  private final Credentials credentials;
  private final String region;
  private final String service;

  Signature(Credentials credentials, String region, String service) {
    this.credentials = credentials;
    this.region = region;
    this.service = service;
  }

  /** A request: path and query as they are sent, header names in any case. */
  record Request(String method, String path, String query, SortedMap<String, String> headers) {}

  static String time(Instant now) {
    return TIME.format(now);
  }

  /**
   * The value of {@code Authorization}. All headers, by lower-case name, are signed; they include
   * {@code host}, {@code x-amz-date} and {@code x-amz-content-sha256}.
   */
  String of(Request request, String bodySha256, Instant now) {
    String names = String.join(";", request.headers().keySet());
    StringBuilder canonical = new StringBuilder();
    canonical.append(request.method()).append('\n').append(request.path()).append('\n');
    canonical.append(sorted(request.query())).append('\n');
    request
        .headers()
        .forEach(
            (name, value) ->
                canonical.append(name).append(':').append(trimmed(value)).append('\n'));
    canonical.append('\n').append(names).append('\n').append(bodySha256);

    String time = time(now);
    String day = time.substring(0, 8);
    String scope = day + "/" + region + "/" + service + "/aws4_request";
    String toSign = ALGORITHM + "\n" + time + "\n" + scope + "\n" + Hash.of(canonical.toString());
    String signature = HexFormat.of().formatHex(hmac(key(day), toSign));
    return ALGORITHM
        + (" Credential=" + credentials.keyId() + "/" + scope)
        + (",SignedHeaders=" + names)
        + (",Signature=" + signature);
  }

  private byte[] key(String day) {
    byte[] key = hmac(bytes("AWS4" + credentials.secret()), day);
    key = hmac(key, region);
    key = hmac(key, service);
    return hmac(key, "aws4_request");
  }

  /** {@code a=1&b=} for {@code b&a=1}. */
  private static String sorted(String query) {
    SortedMap<String, String> parameters = new TreeMap<>();
    for (String parameter : query.split("&")) {
      if (!parameter.isEmpty()) {
        int equals = parameter.indexOf('=');
        String name = equals < 0 ? parameter : parameter.substring(0, equals);
        parameters.put(name, equals < 0 ? "" : parameter.substring(equals + 1));
      }
    }
    StringBuilder out = new StringBuilder();
    for (Map.Entry<String, String> parameter : parameters.entrySet()) {
      out.append(out.isEmpty() ? "" : "&");
      out.append(parameter.getKey()).append('=').append(parameter.getValue());
    }
    return out.toString();
  }

  private static String trimmed(String value) {
    return value.strip().replaceAll(" +", " ");
  }

  private static byte[] bytes(String text) {
    return text.getBytes(UTF_8);
  }

  private static byte[] hmac(byte[] key, String text) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(key, "HmacSHA256"));
      return mac.doFinal(bytes(text));
    } catch (NoSuchAlgorithmException | InvalidKeyException e) {
      throw new IllegalStateException("every Java platform has HmacSHA256", e);
    }
  }
}
