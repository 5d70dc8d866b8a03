package dev.candor.markdown;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.candor.diagnostic.Findings;
import dev.candor.markdown.inline.InlineLink;
import dev.candor.source.Span;
import java.net.URLDecoder;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reports addresses that were pasted: paths of a computer, links by way of Google, no scheme. */
final class AddressSlips {

  private static final Pattern DRIVE = Pattern.compile("^(?:[A-Za-z]:[\\\\/]|file:|\\\\\\\\|~/)");
  private static final Pattern OWN_COMPUTER =
      Pattern.compile("(?i)^https?://(?:localhost|127(?:\\.\\d+){3})(?::\\d+)?(?=[/?#]|$)");

  private static final Pattern GOOGLE =
      Pattern.compile("^https?://(?:www\\.)?google\\.[a-z.]+/url\\?(?:[^#]*&)?(?:q|url)=([^&]+)");
  private static final Pattern MAIL = Pattern.compile("^[^\\s/:@]+@[^\\s/:@]+\\.[a-z]{2,}$");
  private static final Pattern HOST =
      Pattern.compile(
          "^(?:www\\.[^\\s/]+|(?:[a-z0-9-]+\\.)+(?:com|org|net|edu|gov|info|int|eu|uk|de|fr|us|ca|au"
              + "|nz|ie))(?:/.*)?$");

  private final Findings findings;
  private final Map<Integer, Boolean> verdicts = new HashMap<>();

  AddressSlips(Findings findings) {
    this.findings = findings;
  }

  /** Whether a link can't be written; reports why, once for each place. */
  boolean isFaulty(InlineLink link, LinkTarget target) {
    Boolean known = verdicts.get(link.start());
    if (known == null) {
      known = isPath(link, target, false) || isIncomplete(link);
      reportDetour(link);
      verdicts.put(link.start(), known);
    }
    return known;
  }

  /** Reports a path of someone's computer; returns whether it is one. */
  boolean isPath(InlineLink link, LinkTarget target, boolean image) {
    String destination = link.destination().strip();
    Matcher own = OWN_COMPUTER.matcher(destination);
    if (target == LinkTarget.WEB && own.find() && !image) {
      String path = destination.substring(own.end());
      findings.add(
          MarkdownRules.UNSAFE_LINK,
          span(link),
          "this is an address of your computer, where readers can't look",
          "write " + (path.startsWith("/") ? path : "/" + path));
      return true;
    }
    if (target != LinkTarget.LOCAL && target != LinkTarget.UNSAFE) {
      return false;
    }
    boolean drive = DRIVE.matcher(destination).find();
    if (!drive && (target == LinkTarget.UNSAFE || destination.indexOf('\\') < 0)) {
      return false;
    }
    String name =
        destination.substring(
            Math.max(destination.lastIndexOf('/'), destination.lastIndexOf('\\')) + 1);
    String remedy =
        image
            ? "copy the file to content/images and write ../images/" + name
            : drive
                ? "link to a page of this site, or to an address that begins with https://"
                : "write " + destination.replace('\\', '/');
    findings.add(
        drive && !image ? MarkdownRules.UNSAFE_LINK : MarkdownRules.FILE_PATH,
        span(link),
        drive
            ? "this is a path of your computer, where readers can't look"
            : "addresses have no backslashes",
        remedy);
    return true;
  }

  /** Reports an address that lacks its beginning; returns whether it does. */
  private boolean isIncomplete(InlineLink link) {
    String destination = link.destination().strip();
    String lower = destination.toLowerCase(Locale.ROOT);
    boolean mail = MAIL.matcher(lower).find();
    if (!mail && !HOST.matcher(lower).find()) {
      return false;
    }
    findings.add(
        MarkdownRules.UNSAFE_LINK,
        span(link),
        mail
            ? "this e-mail address lacks its beginning"
            : "this address of another site lacks its beginning",
        "write " + (mail ? "mailto:" : "https://") + destination);
    return true;
  }

  /** Reports an address that goes by way of Google, as pastes from Google Docs have them. */
  private void reportDetour(InlineLink link) {
    Matcher google = GOOGLE.matcher(link.destination());
    if (google.find()) {
      findings.add(
          MarkdownRules.GOOGLE_LINK,
          span(link),
          "this link goes by way of Google, which then knows who follows it",
          "write " + decoded(google.group(1)));
    }
  }

  private static Span span(InlineLink link) {
    return Span.of(link.start(), Math.max(link.start(), link.end()));
  }

  static String decoded(String text) {
    try {
      return URLDecoder.decode(text.replace("+", "%2B"), UTF_8);
    } catch (IllegalArgumentException e) {
      return text;
    }
  }
}
