package dev.candor.output.page;

import dev.candor.content.ContentKind;
import dev.candor.content.FieldValue;
import dev.candor.content.ShownField;
import dev.candor.render.FieldView;
import dev.candor.render.Link;
import dev.candor.render.MainView;
import dev.candor.render.PageView;
import dev.candor.render.PictureView;
import dev.candor.site.LinkedPage;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A page for each page of a kind without its own view: its fields in a list. */
final class FieldsSource implements PageSource {

  @Override
  public List<PageJob> jobs(PageContext context) {
    Set<String> shown = context.kindsShown();
    List<PageJob> jobs = new ArrayList<>();
    for (ContentKind<?> kind : context.site().config().kinds().all()) {
      if (!shown.contains(kind.name())) {
        for (LinkedPage page : context.site().ofKind(kind.name())) {
          jobs.add(new PageJob(page.permalink(), () -> view(context, page)));
        }
      }
    }
    return jobs;
  }

  private static PageView view(PageContext context, LinkedPage page) {
    List<FieldView> fields = views(context, page, "", page.page().content().shown());
    Map<String, FieldView> values = new LinkedHashMap<>();
    fields.forEach(field -> values.put(field.key(), field));
    MainView main =
        new MainView.StandingMain(
            page.title(),
            page.page().content().summary(),
            context.body(page),
            PageContext.contents(page),
            fields,
            values,
            Optional.of(context.furnishing().of(page)));
    return context.view(page, main);
  }

  private static List<FieldView> views(
      PageContext context, LinkedPage page, String prefix, List<ShownField> fields) {
    return fields.stream().map(field -> view(context, page, prefix, field)).toList();
  }

  private static FieldView view(
      PageContext context, LinkedPage page, String prefix, ShownField field) {
    FieldValue value = field.value();
    String text = "";
    List<String> texts = List.of();
    List<Link> links = List.of();
    Optional<PictureView> picture = Optional.empty();
    List<FieldView> inner = List.of();
    if (value instanceof FieldValue.Pages pages) {
      links = pages(context, pages);
    } else if (value instanceof FieldValue.Address address) {
      links = List.of(new Link(address.url(), address.url()));
    } else if (value instanceof FieldValue.Texts several) {
      texts = several.texts();
    } else if (value instanceof FieldValue.Image image) {
      picture =
          context.picture(page, prefix + field.key(), image.alt(), image.caption().orElse(""));
    } else if (value instanceof FieldValue.Group group) {
      inner = views(context, page, prefix + field.key() + ".", group.fields());
    } else if (value instanceof FieldValue.Day day) {
      text = context.words().date(day.date());
    } else if (value instanceof FieldValue.Flag flag) {
      text = context.words().of(flag.yes() ? "field.yes" : "field.no");
    } else {
      text = value.words();
    }
    return new FieldView(field.key(), field.label(), text, texts, links, picture, inner);
  }

  private static List<Link> pages(PageContext context, FieldValue.Pages pages) {
    List<Link> links = new ArrayList<>();
    for (String id : pages.ids()) {
      context
          .site()
          .ofKindWithId(pages.kind(), id)
          .ifPresent(page -> links.add(new Link(page.permalink(), page.title())));
    }
    return links;
  }
}
