package dev.candor.importing.typing;

import dev.candor.importing.doc.Facts;
import dev.candor.importing.doc.Inline;
import dev.candor.importing.doc.Inlines;
import dev.candor.importing.model.OldAddresses;
import dev.candor.importing.typing.Decision.Certainty;
import dev.candor.importing.typing.Pages.Known;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Turns links between old pages, and mentions of articles by title, into references. */
final class PostReferences {

  private static final String ARTICLE =
      "(?i)\\b(?:see|read|check out)(?: also)? (?:my|our)(?: [a-z]+){0,2} "
          + "(?:article|blog post|blog entry|post|piece|blog|story|essay|column)s?"
          + "(?: here)?(?: (?:on|about|called|titled|entitled))?[:,]?\\s*";

  private static final Pattern MENTION = Pattern.compile(ARTICLE + "$");

  private static final Pattern NAMED = Pattern.compile(ARTICLE + "(?=[\"\u201C\u2018]|$)");

  /** A title in quotes, after words that may say that it is one; or up to a bracket that closes. */
  private static final Pattern QUOTED =
      Pattern.compile(
          "(?i)\\b(?:see|read|articles?|posts?|piece|blog|story|essay|column)\\b[^\"\u201C\u2018.!?\\n"
              + "]{0,40}(?:[\"\u201C](?<double>[^\"\u201C\u201D]{3,120}?)[.,]?[\"\u201D]|\u2018(?<single>[^\u2018\\n"
              + "]{3,120}?)[.,]?\u2019(?!\\p{L}))|\\((?:see|read)(?: also)? (?:my|our)(?:"
              + " [a-z]+){0,2} (?:article|post)s?: ?(?<open>[^()\"\u201C\u2018\\n"
              + "]{3,120}?)[.,]?\\)");

  private static final Pattern OTHER_SCHEME =
      Pattern.compile("(?i)^(?!https?:|mailto:|tel:|sms:)[a-z][a-z0-9+.-]*:.*");

  private static final Pattern SPACES = Pattern.compile("\\s+");

  /** How many characters at the end of a text may name an article. */
  private static final int LAST = 200;

  private static final Pattern UNUSABLE = Pattern.compile("[\\[\\]|#\\n]");

  private final Pages pages;
  private final List<Decision> decisions;

  PostReferences(Pages pages, List<Decision> decisions) {
    this.pages = pages;
    this.decisions = decisions;
  }

  List<Inline> in(List<Inline> inlines) {
    List<Inline> out = new ArrayList<>();
    for (Inline inline : inlines) {
      Inline last = out.isEmpty() ? new Inline.Break() : out.get(out.size() - 1);
      if (isTitle(inline) && last instanceof Inline.Text text && isMention(text.text())) {
        out.add(mention(inline));
      } else if (inline instanceof Inline.Text text) {
        quoted(text.text(), out);
      } else {
        out.add(one(inline));
      }
    }
    return out;
  }

  /** Whether a text ends by naming an article, which is looked for only in its last words. */
  private static boolean isMention(String text) {
    return MENTION.matcher(text.substring(Math.max(0, text.length() - LAST))).find();
  }

  private Inline one(Inline inline) {
    if (inline instanceof Inline.Styled styled) {
      return new Inline.Styled(styled.style(), in(styled.inside()));
    } else if (inline instanceof Inline.Image image) {
      String alt = image.alt().isBlank() ? pages.alt(image.src()) : image.alt();
      return new Inline.Image(pages.image(image.src()), alt, image.caption());
    } else if (inline instanceof Inline.Link link) {
      return link(link, false);
    }
    return inline;
  }

  private static boolean isTitle(Inline inline) {
    boolean shape = inline instanceof Inline.Styled || inline instanceof Inline.Link;
    int words = Facts.words(Inlines.text(List.of(inline))).size();
    return shape && words > 0 && words < 20;
  }

  /** What a text names after "see my article:": a page, or one that is still to be written. */
  private Inline mention(Inline inline) {
    Optional<Inline.Link> link = linkIn(inline);
    String title = Inlines.text(List.of(inline)).strip();
    if (link.isPresent()) {
      return link(link.get(), true);
    }
    Optional<Known> known = pages.byTitle(title);
    return known.isPresent() ? reference(known.get(), title, title) : planned(title);
  }

  private Inline planned(String title) {
    if (UNUSABLE.matcher(title).find()) {
      return new Inline.Text(title);
    }
    pages.plan(title);
    decisions.add(
        new Decision(
            "page to be written",
            Certainty.LIKELY,
            "the text names an article that the export doesn't have",
            title,
            "[[" + title + "]]"));
    return new Inline.PageRef(title, Optional.empty());
  }

  private static Optional<Inline.Link> linkIn(Inline inline) {
    if (inline instanceof Inline.Link link) {
      return Optional.of(link);
    }
    return inline instanceof Inline.Styled styled && styled.inside().size() == 1
        ? linkIn(styled.inside().get(0))
        : Optional.empty();
  }

  private Inline link(Inline.Link link, boolean mentioned) {
    String href = link.href().strip();
    String words = SPACES.matcher(Inlines.text(link.inside())).replaceAll(" ").strip();
    if (href.startsWith("[[") && href.endsWith("]]") && href.length() > 4) {
      return named(href.substring(2, href.length() - 2), words);
    } else if (!isSafe(href) || href.startsWith("#")) {
      return new Inline.Text(words);
    }
    Optional<Known> known = pages.byAddress(href);
    if (known.isPresent() && !words.isEmpty()) {
      return reference(known.get(), words, href);
    }
    if (!pages.isOld(href)) {
      return new Inline.Link(href, in(link.inside()));
    }
    pages.gone(href);
    return mentioned && !words.isEmpty()
        ? pages.byTitle(words).map(k -> reference(k, words, href)).orElseGet(() -> planned(words))
        : goneLink(href, words, in(link.inside()));
  }

  /** A link to nothing that is here; only its words, if not even its host is known. */
  private Inline goneLink(String href, String words, List<Inline> inside) {
    String address = pages.absolute(href);
    boolean nowhere = OldAddresses.of(address).isEmpty();
    if (!nowhere || words.isEmpty() && inside.size() != 1) {
      return new Inline.Link(address, inside);
    }
    pages.dropped(href);
    decisions.add(
        new Decision(
            "link to nothing",
            Certainty.LIKELY,
            "the export has nothing at this address, and doesn't say on which site it was",
            href,
            words));
    return inside.size() == 1 ? inside.get(0) : new Inline.Text(words);
  }

  /** A link of a program that links by name. */
  private Inline named(String name, String words) {
    Optional<Known> known = pages.byTitle(name).or(() -> pages.byAddress("/" + name));
    return known.isPresent() ? reference(known.get(), words, name) : planned(words);
  }

  private static boolean isSafe(String href) {
    return !OTHER_SCHEME.matcher(href).matches();
  }

  private Inline reference(Known page, String words, String before) {
    boolean same = Facts.plain(words).equals(Facts.plain(page.title()));
    boolean byTitle = same && page.unique() && !UNUSABLE.matcher(page.title()).find();
    Inline made;
    if (byTitle) {
      made = new Inline.PageRef(page.title(), Optional.empty());
    } else if (UNUSABLE.matcher(words).find()) {
      made = new Inline.Link("../" + page.path(), List.of(new Inline.Text(words)));
    } else {
      made = new Inline.PageRef(page.id(), Optional.of(words));
    }
    decisions.add(
        new Decision(
            "link between pages to reference",
            Certainty.SURE,
            "the address or the title is that of an imported page",
            before,
            made instanceof Inline.PageRef ref ? "[[" + ref.name() + "]]" : page.path()));
    return made;
  }

  /** A title after "see my article" in plain text; after other words, only one that is known. */
  private void quoted(String text, List<Inline> out) {
    Matcher found = QUOTED.matcher(text);
    int from = 0;
    while (from < text.length() && found.find()) {
      String group = found.group("double") != null ? "double" : "single";
      group = found.group("open") != null ? "open" : group;
      String title = found.group(group).strip();
      Optional<Known> known = pages.byTitle(title);
      boolean named = group.equals("open") || NAMED.matcher(found.group()).find();
      if (known.isPresent() || named) {
        out.add(new Inline.Text(text.substring(from, found.start(group))));
        out.add(known.isPresent() ? reference(known.get(), title, title) : planned(title));
        from = found.end(group);
      }
    }
    if (from < text.length()) {
      out.add(new Inline.Text(text.substring(from)));
    }
  }
}
