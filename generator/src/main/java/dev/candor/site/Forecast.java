package dev.candor.site;

import dev.candor.content.Page;
import dev.candor.content.PageReference;
import dev.candor.diagnostic.Diagnostic;
import dev.candor.markdown.Slot;
import dev.candor.source.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the dates of pages will lead to: pages that others need expire, dates lie ahead. */
final class Forecast {

  private final LocalDate today;
  private final LinkContext context;
  private final List<Diagnostic> found = new ArrayList<>();

  Forecast(LocalDate today, LinkContext context) {
    this.today = today;
    this.context = context;
  }

  List<Diagnostic> of(List<Target> targets, List<Target> withheld) {
    withheld.forEach(target -> reportYear(target.page()));
    Map<String, Target> expiring = new HashMap<>();
    for (Target target : targets) {
      if (Visibility.isWithheld(target.page(), today)) {
        continue; // an editor is shown it, and readers aren't
      }
      if (target.page().shared().expires().filter(day -> !day.isBefore(today)).isPresent()) {
        expiring.put(target.permalink(), target);
      }
    }
    if (!expiring.isEmpty()) {
      targets.stream()
          .filter(target -> !Visibility.isWithheld(target.page(), today))
          .forEach(target -> needs(target, expiring));
    }
    return found;
  }

  /** A page that is held back for years, as by a wrong digit in its year. */
  private void reportYear(Page page) {
    Visibility.heldUntil(page, today)
        .filter(day -> day.isAfter(today.plusYears(1)))
        .ifPresent(
            day ->
                found.add(
                    SiteRules.FUTURE_DATE
                        .at(
                            page.file(),
                            page.placeOf(
                                page.content().published().filter(day::equals).isPresent()
                                    ? "published"
                                    : "publish"),
                            "readers won't see this page before " + Withholding.day(day))
                        .suggesting(
                            "is the year right? For this year, write "
                                + day.withYear(today.getYear()))));
  }

  /** Reports what a page needs and will no longer find on a day when it is still published. */
  private void needs(Target self, Map<String, Target> expiring) {
    for (PageReference reference : self.page().references()) {
      if (!FrontMatterLinks.isOptional(reference)) {
        FrontMatterLinks.find(reference, context.kinds(), context.byKey())
            .filter(target -> expiring.containsKey(target.permalink()))
            .ifPresent(target -> report(self, target, reference.span()));
      }
    }
    for (Slot slot : self.page().body().slots()) {
      if (slot instanceof Slot.LinkStart link && link.destination().startsWith("/")) {
        Target target = expiring.get(link.destination().split("#", 2)[0]);
        if (target != null) {
          report(self, target, link.span());
        }
      }
    }
  }

  private void report(Target self, Target target, Span span) {
    LocalDate end = target.page().shared().expires().orElse(today);
    boolean sooner = self.page().shared().expires().filter(day -> !day.isAfter(end)).isPresent();
    if (sooner || self.equals(target)) {
      return;
    }
    found.add(
        SiteRules.EXPIRING
            .at(
                self.page().file(),
                span,
                "\""
                    + target.title()
                    + "\" expires on "
                    + Withholding.day(end)
                    + ": the day after, this is an error and the site can't be built")
            .suggesting(
                "remove this, give "
                    + target.page().file().path()
                    + " a later date, or let this page expire with it: expires: "
                    + end));
  }
}
