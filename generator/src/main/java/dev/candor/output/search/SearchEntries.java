package dev.candor.output.search;

import dev.candor.content.Content;
import dev.candor.content.FieldValue;
import dev.candor.content.KindRole;
import dev.candor.content.KindSearch;
import dev.candor.content.Listing;
import dev.candor.content.Myth;
import dev.candor.content.Shared;
import dev.candor.content.SiteConfig;
import dev.candor.markdown.Heading;
import dev.candor.output.search.SearchEntry.Field;
import dev.candor.site.LinkedBody;
import dev.candor.site.LinkedPage;
import dev.candor.site.Resolution;
import dev.candor.site.Site;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Everything that can be found: the published pages, and the parts of the site its menu names. */
final class SearchEntries {

  private static final double ALIAS = 10;
  private static final double EXPLAINED = 6;
  private static final double MYTH = 6;
  private static final double SUMMARY = 3;
  private static final double HEADING = 2;
  private static final double SEARCHED = 3;
  private static final double SHOWN = 1;
  private static final int SUMMARY_SHOWN = 180;

  private SearchEntries() {}

  /** By group, and within it in the order of the files; so a number determines the group. */
  static List<SearchEntry> of(Site site) {
    List<SearchEntry> entries = new ArrayList<>();
    Set<String> known = new HashSet<>();
    SearchLabels labels = new SearchLabels(site.messages());
    Map<String, List<Field>> explained = explained(site);
    for (LinkedPage page : site.pages()) {
      known.add(page.permalink());
      Optional<KindSearch> how = page.kind().traits().search();
      if (how.isPresent() && page.permalink().endsWith("/")) {
        entries.add(of(page, site.summaryOf(page.page().content()), how.get(), labels, explained));
      }
    }
    for (SiteConfig.MenuItem item : site.config().menu()) {
      if (known.add(item.to())) {
        List<Field> fields = List.of(new Field(KindSearch.USUAL_TITLE, item.label(), true));
        entries.add(
            new SearchEntry(
                labels.parts(),
                item.to(),
                item.label(),
                "",
                "",
                List.of(),
                List.of(),
                fields,
                LinkedBody.EMPTY));
      }
    }
    entries.sort(Comparator.comparing(SearchEntry::group));
    return entries;
  }

  /**
   * The names of terms, for each page that a term's own page leads to: it defines or treats what
   * the term means.
   */
  private static Map<String, List<Field>> explained(Site site) {
    Map<String, List<Field>> explained = new HashMap<>();
    for (LinkedPage term : site.pages()) {
      if (!term.kind().is(KindRole.TERM)) {
        continue;
      }
      List<Field> names = new ArrayList<>();
      names.add(new Field(EXPLAINED, term.title()));
      term.page().shared().aliases().forEach(alias -> names.add(new Field(EXPLAINED, alias)));
      Set<String> done = new HashSet<>();
      for (Resolution resolution : term.body().resolutions()) {
        if (resolution instanceof Resolution.Linked link) {
          String page = link.href().replaceFirst("#.*", "");
          if (done.add(page)) {
            explained.computeIfAbsent(page, p -> new ArrayList<>()).addAll(names);
          }
        }
      }
    }
    return explained;
  }

  private static SearchEntry of(
      LinkedPage page,
      String summary,
      KindSearch how,
      SearchLabels labels,
      Map<String, List<Field>> explained) {
    Content content = page.page().content();
    List<Field> fields = new ArrayList<>();
    content.myth().ifPresent(myth -> fields.add(new Field(MYTH, myth.statement())));
    Shared shared = page.page().shared();
    fields.add(new Field(how.title(), page.title(), true));
    shared.aliases().forEach(alias -> fields.add(new Field(ALIAS, alias, true)));
    explained.getOrDefault(page.permalink(), List.of()).forEach(term -> fields.add(term));
    shared.searchedFor().forEach(line -> fields.add(new Field(SEARCHED, line)));
    fields.add(new Field(SUMMARY, summary));
    if (content.myth().flatMap(Myth::fact).isPresent()) {
      fields.add(new Field(SUMMARY, content.fact()));
    }
    for (Heading heading : page.page().body().headings()) {
      fields.add(new Field(HEADING, heading.text()));
    }
    content
        .listing()
        .flatMap(Listing::place)
        .ifPresent(place -> fields.add(new Field(HEADING, place.city())));
    content.shown().forEach(field -> fields.add(new Field(SHOWN, words(field.value()))));
    return new SearchEntry(
        content.myth().isPresent() ? labels.myths() : labels.of(page.kind(), how),
        page.permalink(),
        page.title(),
        shown(summary),
        content.myth().map(Myth::statement).orElse(""),
        shared.aliases(),
        shared.searchedFor(),
        fields,
        page.body());
  }

  /** The text of a field that readers see, without ids and addresses. */
  private static String words(FieldValue value) {
    if (value instanceof FieldValue.Pages || value instanceof FieldValue.Address) {
      return "";
    }
    if (value instanceof FieldValue.Group group) {
      return group.fields().stream()
          .map(field -> words(field.value()))
          .collect(Collectors.joining(" "));
    }
    return value.words();
  }

  /** The part of a summary that a result shows, cut at a space. */
  private static String shown(String summary) {
    if (summary.length() <= SUMMARY_SHOWN) {
      return summary;
    }
    int space = summary.lastIndexOf(' ', SUMMARY_SHOWN);
    int end = space > 0 ? space : summary.offsetByCodePoints(0, SUMMARY_SHOWN / 2);
    return summary.substring(0, end) + "…";
  }
}
