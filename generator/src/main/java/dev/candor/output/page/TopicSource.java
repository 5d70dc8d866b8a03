package dev.candor.output.page;

import dev.candor.content.KindHub;
import dev.candor.render.Html;
import dev.candor.render.MainView;
import dev.candor.render.PageView;
import dev.candor.site.LinkedPage;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A page for each topic, with the pages that belong to it. */
final class TopicSource implements KindPages {

  @Override
  public String kind() {
    return "topic";
  }

  @Override
  public List<PageJob> jobs(PageContext context) {
    List<PageJob> jobs = new ArrayList<>();
    KindLabels labels = context.labels();
    for (LinkedPage topic : context.site().ofKind(kind())) {
      List<LinkedPage> entries = new ArrayList<>();
      Map<String, String> summaries = new LinkedHashMap<>();
      for (LinkedPage page : context.about(topic.page().id())) {
        if (page.kind().traits().topicPlace().isPresent()) {
          entries.add(page);
          summaries.put(labels.topicHeading(page.kind()), labels.topicSummary(page.kind()));
        }
      }
      entries.sort(
          Comparator.comparingInt(TopicSource::place)
              .thenComparing(page -> page.kind().name())
              .thenComparing(PageOrder.of(context.site()).newestFirst()));
      Lists<LinkedPage> list =
          Lists.ofCards(
              topic.permalink(),
              entries,
              page -> labels.topicHeading(page.kind()),
              summaries,
              context.cards(),
              KindHub.USUAL_SIZE);
      List<MainView.Facet> parts =
          list.pages() > 1
              ? List.of(new MainView.Facet(context.words().of("topic.parts"), list.groups()))
              : List.of();
      for (int n = 1; n <= list.pages(); n++) {
        int number = n;
        jobs.add(
            new PageJob(list.address(number), () -> view(context, topic, parts, list, number)));
      }
    }
    return jobs;
  }

  private static int place(LinkedPage page) {
    return page.kind().traits().topicPlace().orElse(Integer.MAX_VALUE);
  }

  private static PageView view(
      PageContext context,
      LinkedPage page,
      List<MainView.Facet> parts,
      Lists<LinkedPage> list,
      int number) {
    MainView main =
        new MainView.HubMain(
            page.title(),
            page.page().content().summary(),
            number == 1 ? context.body(page) : Html.EMPTY,
            parts,
            list.page(number));
    PageView view = context.numbered(page, list.address(number), number, main);
    return view.with(context.gallery().of(page)).charted(number == 1 && page.body().hasChart());
  }
}
