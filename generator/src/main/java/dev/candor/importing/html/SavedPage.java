package dev.candor.importing.html;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * A page that was saved as HTML: its text without the site around it, and what its head says.
 *
 * @param address where it was public; empty if it doesn't say
 * @param date when it was published, as written
 * @param medium whether Medium exported it
 * @param paragraphs how many paragraphs and images its text has
 * @param around how many menus, boxes and the like with words were in its text
 * @param withheld what in the page says that it was not for everyone; may be empty
 */
public record SavedPage(
    String title,
    String body,
    String address,
    String date,
    String author,
    String summary,
    List<String> labels,
    boolean medium,
    int paragraphs,
    int around,
    String withheld) {

  public SavedPage {
    labels = List.copyOf(labels);
  }

  private static final List<String> TEXTS =
      List.of(
          "section.e-content",
          "[itemprop=articleBody]",
          ".entry-content",
          ".post-content",
          ".post-body",
          ".sqs-layout",
          "[data-hook=post-description]",
          "article",
          "main",
          "[role=main]",
          "#content",
          "body");

  private static final String AROUND =
      "nav, aside, header, footer, script, style, form, .sidebar, .comments, #comments,"
          + " .comment-list, .comment-body, .comment-respond, #disqus_thread, .share, .sharedaddy,"
          + " .related, .jp-relatedposts, .navigation, .breadcrumbs, .cookie";

  private static final String NOT_PUBLIC =
      ".status-private, .status-draft, .status-pending, .status-future,"
          + " .post-password-protected, .post-password-required";

  public static SavedPage of(String html) {
    Document page = Jsoup.parse(html);
    boolean medium =
        page.selectFirst("article.h-entry .e-content, section[data-field=body]") != null;
    String title =
        first(page, "meta[property=og:title]", ".p-name", "h1.entry-title", "h1", "title");
    String address =
        first(page, "a.p-canonical[href]", "link[rel=canonical][href]", "meta[property=og:url]");
    String date =
        first(
            page,
            "meta[property=article:published_time]",
            "time.dt-published[datetime]",
            "time[datetime]",
            "meta[name=date]");
    String author = first(page, "meta[name=author]", ".p-author", "[rel=author]", ".author");
    String summary =
        first(page, "meta[name=description]", "meta[property=og:description]", ".p-summary");
    List<String> labels = new ArrayList<>(page.select(".p-tags a, a[rel=tag]").eachText());
    String withheld = withheld(page, title);
    Element text = text(page, medium);
    int around = (int) text.select(AROUND).stream().filter(SavedPage::hasWords).count();
    text.select(AROUND).remove();
    int paragraphs = text.select("p, img, h3, h4, li, blockquote").size();
    return new SavedPage(
        title,
        text.html(),
        address.isEmpty() ? savedFrom(html) : address,
        date,
        author,
        summary,
        labels,
        medium,
        paragraphs,
        around,
        withheld);
  }

  private static Element text(Document page, boolean medium) {
    for (String selector : TEXTS) {
      List<Element> all = page.select(selector).stream().filter(SavedPage::isText).toList();
      if (all.size() == 1 || selector.equals("body")) {
        Element found = all.isEmpty() ? page.body() : all.get(0);
        if (medium) {
          Element rule = found.selectFirst(".section-divider");
          if (rule != null) {
            rule.remove();
          }
        }
        Element heading = found.selectFirst("h1");
        if (heading != null
            && heading.parents().size() < 12
            && heading.elementSiblingIndex() == 0) {
          heading.remove();
        }
        return found;
      }
    }
    return page.body();
  }

  /** Whether an element has words of its own, and not those of a comment or of another text. */
  private static boolean isText(Element found) {
    String name = found.normalName();
    return found.hasText()
        && !found.is(AROUND)
        && found.parents().stream()
            .noneMatch(p -> p.is(AROUND) || name.equals("article") && p.normalName().equals(name));
  }

  private static boolean hasWords(Element part) {
    return part.hasText()
        && !part.is("script, style")
        && part.parents().stream().noneMatch(parent -> parent.is(AROUND));
  }

  /** WordPress says in each page what it is, and begins the titles of what is not for everyone. */
  private static String withheld(Document page, String title) {
    boolean marked = title.matches("(?:Private|Protected): .*");
    return marked || page.selectFirst(NOT_PUBLIC) != null
        ? "the page itself says that it is not for everyone"
        : "";
  }

  private static String first(Document page, String... selectors) {
    for (String selector : selectors) {
      Element found = page.selectFirst(selector);
      if (found != null) {
        String value =
            found.hasAttr("content")
                ? found.attr("content")
                : found.hasAttr("datetime")
                    ? found.attr("datetime")
                    : selector.contains("[href]") ? found.attr("href") : found.text();
        if (!value.isBlank()) {
          return value.strip();
        }
      }
    }
    return "";
  }

  /** Browsers note the address in a comment: {@code saved from url=(0025)https://…}. */
  private static String savedFrom(String html) {
    int at = html.indexOf("saved from url=(");
    if (at < 0) {
      return "";
    }
    String rest = html.substring(at, Math.min(html.length(), at + 400));
    return rest.replaceFirst("(?s)^saved from url=\\(\\d+\\)(\\S+).*$", "$1");
  }
}
