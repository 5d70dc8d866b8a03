package dev.candor.site;

import dev.candor.content.Data;
import dev.candor.content.Helpline;
import dev.candor.content.Origin;
import dev.candor.content.SiteConfig;
import dev.candor.diagnostic.Diagnostic;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Checks the days by which helplines and security.txt must be checked again. */
public final class DueDates {

  private final SiteConfig config;
  private final LocalDate today;

  public DueDates(SiteConfig config, LocalDate today) {
    this.config = config;
    this.today = today;
  }

  /** Whether a helpline's date may be shown: it isn't in the future, and it is recent. */
  public boolean holds(Helpline line) {
    return line.checked()
        .filter(day -> !day.isAfter(today))
        .filter(day -> !day.plusMonths(config.helplineMonths()).isBefore(today))
        .isPresent();
  }

  /** What is due or past due on the day. */
  List<Diagnostic> check(Data data) {
    List<Diagnostic> found = new ArrayList<>();
    for (Data.Entry<Helpline> entry : data.helplines()) {
      Helpline line = entry.item();
      // Pages already say that a helpline without a date is unchecked.
      if (!holds(line) && line.checked().isPresent()) {
        boolean inFuture = line.checked().get().isAfter(today);
        String message =
            inFuture
                ? "\"" + line.name() + "\" can't have been checked in the future"
                : "\"" + line.name() + "\" was not checked within " + months();
        found.add(
            SiteRules.STALE_HELPLINE
                .at(entry.file(), entry.span(), message)
                .suggesting(
                    "try its number and its website, then write the day at \"checked\"; until then"
                        + " pages show no date"));
      }
    }
    config.security().flatMap(security -> check(security.expires())).ifPresent(found::add);
    return found;
  }

  private String months() {
    return config.helplineMonths() == 1 ? "a month" : config.helplineMonths() + " months";
  }

  private Optional<Diagnostic> check(LocalDate expires) {
    Origin origin = config.origin();
    var span = origin.placeOf("security.expires");
    String remedy = "see that \"contact\" still reaches you, then set \"expires\" to ";
    String better = today.plusMonths(11).toString();
    if (expires.equals(LocalDate.EPOCH)) {
      return Optional.empty();
    }
    if (!expires.isAfter(today)) {
      String message = "security.txt expired on " + expires;
      return Optional.of(
          SiteRules.SECURITY_EXPIRED
              .at(origin.file(), span, message)
              .suggesting(remedy + "a day such as " + better));
    } else if (!expires.isAfter(today.plusDays(30))) {
      String message = "security.txt expires on " + expires;
      return Optional.of(
          SiteRules.SECURITY_EXPIRES
              .at(origin.file(), span, message)
              .suggesting(remedy + "a day such as " + better));
    } else if (expires.isAfter(today.plusYears(1))) {
      String message = "\"expires\" must be at most a year ahead, not " + expires;
      return Optional.of(
          SiteRules.SECURITY_EXPIRES
              .at(origin.file(), span, message)
              .suggesting("set it to " + better + " or so, and renew it then"));
    }
    return Optional.empty();
  }
}
