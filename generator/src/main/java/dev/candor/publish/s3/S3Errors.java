package dev.candor.publish.s3;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.candor.publish.remote.StoreFault;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Turns error responses into faults. Only the storage's error code is repeated, since its sentences
 * contain parts of the signed request.
 */
record S3Errors(Bucket bucket, InstantSource clock) {

  private static final Pattern CODE = Pattern.compile("<Code>([A-Za-z0-9.]{1,60})</Code>");
  private static final Set<String> PASSING =
      Set.of("RequestTimeout", "SlowDown", "InternalError", "ServiceUnavailable", "Throttling");

  static boolean isSuccess(HttpResponse<byte[]> answer) {
    return answer.statusCode() / 100 == 2;
  }

  /** The storage's error code; empty if there is none. */
  static String codeOf(byte[] body) {
    int length = Math.min(body.length, 4096);
    Matcher found = CODE.matcher(new String(body, 0, length, UTF_8));
    return found.find() ? found.group(1) : "";
  }

  StoreFault of(String action, HttpResponse<byte[]> answer) {
    int status = answer.statusCode();
    String code = codeOf(answer.body());
    if (status == 412 || status == 409) {
      return StoreFault.conflict(
          action + ": another publisher has changed it (" + said(status, code) + ")");
    }
    if (status >= 500 && status != 501
        || status == 429
        || status == 408
        || PASSING.contains(code)) {
      String sentence =
          action
              + ": "
              + bucket.host()
              + " is not available at the moment ("
              + said(status, code)
              + ")";
      return retryAfter(answer)
          .map(wait -> StoreFault.passing(sentence, wait))
          .orElseGet(() -> StoreFault.passing(sentence));
    }
    return StoreFault.lasting(action + ": " + remedy(status, code, answer));
  }

  private String remedy(int status, String code, HttpResponse<byte[]> answer) {
    String said = " (" + said(status, code) + ")";
    return switch (code) {
      case "NoSuchBucket" -> "there is no bucket " + bucket.name() + said;
      case "AccessDenied", "AllAccessDisabled" ->
          "these credentials don't allow it in the bucket " + bucket.name() + said;
      case "InvalidAccessKeyId", "SignatureDoesNotMatch", "ExpiredToken", "InvalidToken" ->
          "the credentials are wrong or have expired" + said;
      case "RequestTimeTooSkewed" -> "this machine's clock is wrong" + said;
      case "PermanentRedirect", "AuthorizationHeaderMalformed", "TemporaryRedirect" ->
          "the bucket is "
              + answer
                  .headers()
                  .firstValue("x-amz-bucket-region")
                  .map(region -> "in the region " + plain(region))
                  .orElse("not in the region " + bucket.region())
              + ": correct region: in site.yaml"
              + said;
      case "NotImplemented" ->
          "the storage does not support part of the request; if it refuses checksums, set"
              + " checksums: required"
              + said;
      default ->
          status == 403
              ? "these credentials don't allow it in the bucket " + bucket.name() + said
              : "the storage refused" + said;
    };
  }

  private static String plain(String region) {
    return region.replaceAll("[^a-z0-9-]", "");
  }

  private static String said(int status, String code) {
    return code.isEmpty() ? Integer.toString(status) : status + " " + code;
  }

  /** The value of {@code Retry-After}: seconds or a date. */
  private Optional<Duration> retryAfter(HttpResponse<byte[]> answer) {
    Optional<String> value = answer.headers().firstValue("retry-after");
    if (value.isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(Duration.ofSeconds(Integer.parseInt(value.get().strip())))
          .filter(wait -> !wait.isNegative());
    } catch (NumberFormatException e) {
      return until(value.get());
    }
  }

  private Optional<Duration> until(String date) {
    try {
      Instant then = ZonedDateTime.parse(date, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant();
      Duration wait = Duration.between(clock.instant(), then);
      return Optional.of(wait.isNegative() ? Duration.ZERO : wait);
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }
}
