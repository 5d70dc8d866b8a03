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
 * What an answer that is no success means. Of what the storage says only its code is repeated: its
 * sentences repeat what was signed.
 */
record S3Errors(Bucket bucket, InstantSource clock) {

  private static final Pattern CODE = Pattern.compile("<Code>([A-Za-z0-9.]{1,60})</Code>");
  private static final Set<String> PASSING =
      Set.of("RequestTimeout", "SlowDown", "InternalError", "ServiceUnavailable", "Throttling");

  static boolean isSuccess(HttpResponse<byte[]> answer) {
    return answer.statusCode() / 100 == 2;
  }

  /** The storage's word for what is wrong; empty if it says none. */
  static String codeOf(byte[] body) {
    int length = Math.min(body.length, 4096);
    Matcher found = CODE.matcher(new String(body, 0, length, UTF_8));
    return found.find() ? found.group(1) : "";
  }

  StoreFault of(String deed, HttpResponse<byte[]> answer) {
    int status = answer.statusCode();
    String code = codeOf(answer.body());
    if (status == 412 || status == 409) {
      return StoreFault.conflict(
          deed + ": another publisher was there (" + said(status, code) + ")");
    }
    if (status >= 500 && status != 501
        || status == 429
        || status == 408
        || PASSING.contains(code)) {
      String sentence =
          deed + ": " + bucket.host() + " can't just now (" + said(status, code) + ")";
      return retryAfter(answer)
          .map(wait -> StoreFault.passing(sentence, wait))
          .orElseGet(() -> StoreFault.passing(sentence));
    }
    return StoreFault.lasting(deed + ": " + remedy(status, code, answer));
  }

  private String remedy(int status, String code, HttpResponse<byte[]> answer) {
    String said = " (" + said(status, code) + ")";
    return switch (code) {
      case "NoSuchBucket" -> "there is no bucket " + bucket.name() + said;
      case "AccessDenied", "AllAccessDisabled" ->
          "these credentials may not do that in the bucket " + bucket.name() + said;
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
              + "; say so in site.yaml"
              + said;
      case "NotImplemented" ->
          "the storage does not know a part of the request; set checksums: required if it"
              + " refuses checksums"
              + said;
      default ->
          status == 403
              ? "these credentials may not do that in the bucket " + bucket.name() + said
              : "it was refused" + said;
    };
  }

  private static String plain(String region) {
    return region.replaceAll("[^a-z0-9-]", "");
  }

  private static String said(int status, String code) {
    return code.isEmpty() ? Integer.toString(status) : status + " " + code;
  }

  /** In seconds or as a date. */
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
