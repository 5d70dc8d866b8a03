package dev.candor.site;

import dev.candor.content.Page;
import dev.candor.content.Shared;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Why readers don't see a page on a day, in words for editors. */
public enum Withholding {
  DRAFT,
  SCHEDULED,
  EXPIRED,
  /** A listing without a valid licence that was checked recently. */
  HIDDEN;

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

  /** The reason for a page that is withheld. */
  public static Withholding of(Page page, LocalDate today) {
    Shared shared = page.shared();
    if (shared.draft()) {
      return DRAFT;
    }
    if (Visibility.heldUntil(page, today).isPresent()) {
      return SCHEDULED;
    }
    return shared.expires().filter(today::isAfter).isPresent() ? EXPIRED : HIDDEN;
  }

  /** The end of a sentence about a withheld page, such as "is a draft". */
  static String of(Target target, LocalDate today) {
    Shared shared = target.page().shared();
    return switch (of(target.page(), today)) {
      case DRAFT -> "is a draft";
      case SCHEDULED ->
          "is not published before "
              + day(Visibility.heldUntil(target.page(), today).orElse(today));
      case EXPIRED -> "expired on " + day(shared.expires().orElse(today));
      case HIDDEN -> "is hidden, because none of its licences was checked and holds";
    };
  }

  static String day(LocalDate date) {
    return DAY.format(date);
  }
}
