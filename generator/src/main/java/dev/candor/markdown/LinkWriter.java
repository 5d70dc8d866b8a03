package dev.candor.markdown;

import dev.candor.diagnostic.Findings;
import dev.candor.markdown.inline.InlineLink;
import dev.candor.source.Span;
import java.util.HashSet;
import java.util.Set;

/** Writes links and images, or the slots for them; refuses those that lead to no good. */
final class LinkWriter {

  /** What the link that is open now needs at its end. */
  private enum Open {
    TAG,
    SLOT,
    NOTHING
  }

  private final HtmlOut out;
  private final Findings findings;
  private final boolean trusting;
  private final Set<Integer> reported = new HashSet<>();
  private Open open = Open.NOTHING;

  /** A trusting writer refuses nothing. */
  LinkWriter(HtmlOut out, Findings findings, boolean trusting) {
    this.out = out;
    this.findings = findings;
    this.trusting = trusting;
  }

  void start(InlineLink link, Span span) {
    out.pause();
    LinkTarget target = LinkTarget.of(link.destination());
    if (target == LinkTarget.LOCAL) {
      open = Open.SLOT;
      out.slot(new Slot.LinkStart(out.at(), span, link.destination(), link.title()));
      return;
    }
    boolean refused = target == LinkTarget.UNSAFE || target == LinkTarget.SCHEMELESS_HOST;
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

  void end(Span span) {
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
    if (target == LinkTarget.LOCAL || trusting) {
      out.slot(new Slot.Image(out.at(), span, link.destination(), alt, link.title()));
    } else {
      report(link, target == LinkTarget.CONTACT ? LinkTarget.UNSAFE : target, true);
      out.pause();
      out.text(alt);
      out.resume();
    }
    out.endWord();
  }

  private void report(InlineLink link, LinkTarget target) {
    report(link, target, false);
  }

  /** Once for each place, although many may refer to a link reference definition. */
  private void report(InlineLink link, LinkTarget target, boolean image) {
    if (!reported.add(link.start())) {
      return;
    }
    Span span = Span.of(link.start(), Math.max(link.start(), link.end()));
    if (image && target != LinkTarget.UNSAFE) {
      findings.add(
          MarkdownRules.THIRD_PARTY_IMAGE,
          span,
          "an image of another site would tell it who reads this page",
          "put the file into content/images");
    } else if (target == LinkTarget.SCHEMELESS_HOST) {
      findings.add(
          MarkdownRules.UNSAFE_LINK,
          span,
          "a link to another site names its scheme",
          "write https://");
    } else {
      findings.add(
          MarkdownRules.UNSAFE_LINK,
          span,
          "a link leads to http, https, mailto, tel or within the site");
    }
  }
}
