package dev.candor.output.page;

import dev.candor.content.Topic;
import dev.candor.render.Link;
import dev.candor.render.MainView;
import dev.candor.render.PageView;
import dev.candor.site.LinkedPage;
import dev.candor.site.Site;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** A page for each topic, with the pages that belong to it. */
final class TopicSource implements PageSource {

  private static final List<String> ORDER = List.of("article", "vignette", "faq", "term");
  private static final List<String> HEADINGS =
      List.of("Articles", "Stories", "Questions", "Words to know");
  private static final Map<String, String> SUMMARIES =
      Map.of(
          "Articles", "Read at your own pace, with sources.",
          "Stories", "Invented people, true to life.",
          "Questions", "The answer first, the reasons after.",
          "Words to know", "What a word means, in a line.");

  @Override
  public List<PageJob> jobs(PageContext context) {
    List<PageJob> jobs = new ArrayList<>();
    for (LinkedPage topic : context.site().ofKind("topic")) {
      List<LinkedPage> entries = new ArrayList<>();
      for (LinkedPage page : context.about(topic.page().id())) {
        if (ORDER.contains(page.page().kind().name())) {
          entries.add(page);
        }
      }
      entries.sort(
          Comparator.comparingInt((LinkedPage p) -> ORDER.indexOf(p.page().kind().name()))
              .thenComparing(Lists.NEWEST_FIRST));
      Lists list =
          new Lists(
              topic.permalink(),
              entries,
              p -> HEADINGS.get(ORDER.indexOf(p.page().kind().name())),
              SUMMARIES,
              context.cards());
      List<MainView.Facet> parts =
          list.pages() > 1
              ? List.of(new MainView.Facet("In this topic", list.groups()))
              : List.of();
      for (int n = 1; n <= list.pages(); n++) {
        int number = n;
        jobs.add(
            new PageJob(list.address(number), () -> view(context, topic, parts, list, number)));
      }
    }
    return jobs;
  }

  private static PageView view(
      PageContext context, LinkedPage page, List<MainView.Facet> parts, Lists list, int number) {
    Topic topic = (Topic) page.page().content();
    MainView main =
        new MainView.HubMain(
            topic.title(),
            topic.summary(),
            number == 1 ? context.body(page) : dev.candor.render.Html.EMPTY,
            parts,
            list.page(number));
    PageView view =
        HubSource.numbered(
            context,
            "topic",
            list.address(number),
            number,
            List.of(
                new Link("/", "Home"),
                new Link("/topics/", "Topics"),
                new Link(page.permalink(), topic.title())),
            main);
    return view.with(context.gallery().of(page)).charted(number == 1 && page.body().hasChart());
  }

  /** The topics by their order, then by title. */
  static List<LinkedPage> inOrder(Site site) {
    return site.ofKind("topic").stream()
        .sorted(
            Comparator.comparingInt(
                    (LinkedPage p) ->
                        ((Topic) p.page().content()).order().orElse(Integer.MAX_VALUE))
                .thenComparing(Lists.BY_TITLE))
        .toList();
  }
}
