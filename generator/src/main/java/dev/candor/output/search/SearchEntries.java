package dev.candor.output.search;

import dev.candor.content.Article;
import dev.candor.content.Faq;
import dev.candor.content.Person;
import dev.candor.content.SiteConfig;
import dev.candor.content.Term;
import dev.candor.content.Therapist;
import dev.candor.content.Topic;
import dev.candor.content.Vignette;
import dev.candor.markdown.Heading;
import dev.candor.output.search.SearchEntry.Field;
import dev.candor.output.search.SearchEntry.Group;
import dev.candor.site.LinkedBody;
import dev.candor.site.LinkedPage;
import dev.candor.site.Site;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Everything that can be found: the published pages, and the parts of the site its menu names. */
final class SearchEntries {

  private static final double TITLE = 12;
  private static final double ALIAS = 10;
  private static final double QUESTION = 9;
  private static final double MYTH = 6;
  private static final double SUMMARY = 3;
  private static final double HEADING = 2;
  private static final int SUMMARY_SHOWN = 180;

  private SearchEntries() {}

  /** By group, and within it in the order of the files; so a number tells the group. */
  static List<SearchEntry> of(Site site) {
    List<SearchEntry> entries = new ArrayList<>();
    Set<String> known = new HashSet<>();
    for (LinkedPage page : site.pages()) {
      known.add(page.permalink());
      if (page.permalink().endsWith("/")) {
        entries.add(of(page));
      }
    }
    for (SiteConfig.MenuItem item : site.config().menu()) {
      if (known.add(item.to())) {
        List<Field> fields = List.of(new Field(TITLE, item.label()));
        entries.add(
            new SearchEntry(Group.PART, item.to(), item.label(), "", "", fields, LinkedBody.EMPTY));
      }
    }
    entries.sort(Comparator.comparing(SearchEntry::group));
    return entries;
  }

  private static SearchEntry of(LinkedPage page) {
    var content = page.page().content();
    String myth = "";
    String summary = content.summary();
    List<Field> fields = new ArrayList<>();
    if (content instanceof Faq faq) {
      myth = faq.myth().map(Faq.Myth::statement).orElse("");
      fields.add(new Field(MYTH, myth));
      summary = faq.fact();
    }
    fields.add(new Field(content instanceof Faq ? QUESTION : TITLE, page.title()));
    page.page().shared().aliases().forEach(alias -> fields.add(new Field(ALIAS, alias)));
    fields.add(new Field(SUMMARY, content.summary()));
    if (!summary.equals(content.summary())) {
      fields.add(new Field(SUMMARY, summary));
    }
    for (Heading heading : page.page().body().headings()) {
      fields.add(new Field(HEADING, heading.text()));
    }
    if (content instanceof Therapist listing) {
      listing.place().ifPresent(place -> fields.add(new Field(HEADING, place.city())));
    }
    return new SearchEntry(
        group(page, myth),
        page.permalink(),
        page.title(),
        shown(summary),
        myth,
        fields,
        page.body());
  }

  private static Group group(LinkedPage page, String myth) {
    var content = page.page().content();
    if (content instanceof Article) {
      return Group.ARTICLE;
    } else if (content instanceof Faq) {
      return myth.isEmpty() ? Group.QUESTION : Group.MYTH;
    } else if (content instanceof Term) {
      return Group.TERM;
    } else if (content instanceof Vignette) {
      return Group.STORY;
    } else if (content instanceof Topic) {
      return Group.TOPIC;
    } else if (content instanceof Therapist) {
      return Group.THERAPIST;
    }
    return content instanceof Person ? Group.PERSON : Group.PAGE;
  }

  /** As much of a summary as a result shows, cut at a space. */
  private static String shown(String summary) {
    if (summary.length() <= SUMMARY_SHOWN) {
      return summary;
    }
    int space = summary.lastIndexOf(' ', SUMMARY_SHOWN);
    int end = space > 0 ? space : summary.offsetByCodePoints(0, SUMMARY_SHOWN / 2);
    return summary.substring(0, end) + "…";
  }
}
