package dev.candor.markdown;

import dev.candor.diagnostic.Findings;
import dev.candor.markdown.inline.InlineLink;
import dev.candor.source.Span;
import java.util.HashSet;
import java.util.Set;

/** Writes links and images, or slots for them, and rejects unsafe ones. */
final class LinkWriter {

  /** What has to be written at the end of the open link. */
  private enum Open {
    TAG,
    SLOT,
    NOTHING
  }

  private final HtmlOut out;
  private final Findings findings;
  private final boolean trusting;
  private final Set<Integer> reported = new HashSet<>();
  private final AddressSlips slips;
  private Open open = Open.NOTHING;
  private boolean inside;

  /** A trusting writer rejects nothing. */
  LinkWriter(HtmlOut out, Findings findings, boolean trusting) {
    this.out = out;
    this.findings = findings;
    this.trusting = trusting;
    this.slips = new AddressSlips(findings);
  }

  void start(InlineLink link, Span span) {
    inside = true;
    out.pause();
    LinkTarget target = LinkTarget.of(link.destination());
    String place = link.destination().strip();
    if (!trusting && slips.isFaulty(link, target)) {
      open = Open.NOTHING;
      return;
    }
    if (!trusting && (place.isEmpty() || place.equals("#"))) {
      open = Open.NOTHING;
      reportEmpty(link, span);
      return;
    }
    if (target == LinkTarget.LOCAL) {
      open = Open.SLOT;
      out.slot(new Slot.LinkStart(out.at(), span, link.destination(), link.title()));
      return;
    }
    boolean refused = target != LinkTarget.WEB && target != LinkTarget.CONTACT;
    if (refused && !trusting) {
      open = Open.NOTHING;
      report(link, target);
      return;
    }
    open = Open.TAG;
    out.raw("<a href=\"").attribute(LinkTarget.encoded(link.destination())).raw('"');
    link.title().ifPresent(title -> out.raw(" title=\"").attribute(title).raw('"'));
    out.raw(target == LinkTarget.WEB ? " rel=\"noreferrer\">" : ">");
  }

  /** Whether a link is open. */
  boolean isOpen() {
    return inside;
  }

  void end(Span span) {
    inside = false;
    out.resume();
    if (open == Open.TAG) {
      out.raw("</a>");
    } else if (open == Open.SLOT) {
      out.slot(new Slot.LinkEnd(out.at(), span));
    }
    open = Open.NOTHING;
  }

  void image(InlineLink link, String alt, Span span) {
    LinkTarget target = LinkTarget.of(link.destination());
    if (!trusting && slips.isPath(link, target, true)) {
      out.pause();
      out.text(alt);
      out.resume();
    } else if (target == LinkTarget.LOCAL || trusting) {
      out.slot(new Slot.Image(out.at(), span, link.destination(), alt, link.title()));
    } else {
      report(link, target == LinkTarget.CONTACT ? LinkTarget.UNSAFE : target, true);
      out.pause();
      out.text(alt);
      out.resume();
    }
    out.endWord();
  }

  private void reportEmpty(InlineLink link, Span span) {
    if (reported.add(link.start())) {
      findings.add(
          MarkdownRules.EMPTY_LINK,
          span,
          "this link has no address",
          "write an address between the parentheses, or delete the link and keep its words");
    }
  }

  private void report(InlineLink link, LinkTarget target) {
    report(link, target, false);
  }

  /** Reports each place once, even if many links use the same link reference definition. */
  private void report(InlineLink link, LinkTarget target, boolean image) {
    if (!reported.add(link.start())) {
      return;
    }
    Span span = Span.of(link.start(), Math.max(link.start(), link.end()));
    if (image && (target == LinkTarget.WEB || target == LinkTarget.SCHEMELESS_HOST)) {
      findings.add(
          MarkdownRules.THIRD_PARTY_IMAGE,
          span,
          "an image from another site would tell that site who reads this page",
          "save the file in content/images");
    } else if (image) {
      findings.add(
          MarkdownRules.UNSAFE_LINK,
          span,
          "this is not the path of a picture",
          "save the picture in content/images, and write ../images/ and its name");
    } else {
      report(span, target, link.destination().strip());
    }
  }

  /** What to write for an address that begins with a mark or a misspelt scheme. */
  private static String meant(String destination, String otherwise) {
    String bare = destination.replaceAll("^[\"'\u201c\u201d<]+|[\"'\u201c\u201d>]+$", "");
    String known =
        bare.replaceFirst("^(?:ht{1,3}ps?|hhtps?|htt?ps?;|httsp|hptts?)[:;]/+", "https://");
    return known.startsWith("https://") && !known.equals(destination)
        ? "write " + known
        : otherwise;
  }

  private void report(Span span, LinkTarget target, String destination) {
    if (target == LinkTarget.SCHEMELESS_HOST) {
      findings.add(
          MarkdownRules.UNSAFE_LINK,
          span,
          "this link to another site is incomplete",
          "begin it with https://");
    } else if (target == LinkTarget.MALFORMED) {
      findings.add(
          MarkdownRules.UNSAFE_LINK,
          span,
          "this is not a complete address",
          meant(
              destination,
              "use a form such as https://example.org/page, mailto:name@example.org,"
                  + " tel:+442071234567 or sms:+442071234567"));
    } else {
      findings.add(
          MarkdownRules.UNSAFE_LINK,
          span,
          "a link must use http, https, mailto, tel or sms, or stay on this site",
          meant(destination, "begin it with https://, mailto:, tel: or sms:"));
    }
  }
}
