package dev.candor.report;

import dev.candor.diagnostic.Suggestion;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The formats there are. */
public final class ReportFormats {

  public static final List<ReportFormat> ALL =
      List.of(
          new SarifFormat(),
          new GithubFormat(),
          new CodeQualityFormat(),
          new JunitFormat(),
          new JsonFormat());

  private ReportFormats() {}

  public static List<String> names() {
    return ALL.stream().map(ReportFormat::name).toList();
  }

  /**
   * The formats asked for: names with commas between them, each with {@code =} and a path if it is
   * not to go to its usual place.
   *
   * @throws IllegalArgumentException if there is no such format
   */
  public static List<ReportWish> read(List<String> words) {
    List<ReportWish> wishes = new ArrayList<>();
    for (String word : String.join(",", words).split(",")) {
      String wish = word.strip();
      if (!wish.isEmpty()) {
        int equals = wish.indexOf('=');
        String name = equals < 0 ? wish : wish.substring(0, equals).strip();
        wishes.add(
            new ReportWish(named(name), equals < 0 ? "" : wish.substring(equals + 1).strip()));
      }
    }
    return List.copyOf(wishes);
  }

  private static ReportFormat named(String name) {
    for (ReportFormat format : ALL) {
      if (format.name().equals(name.toLowerCase(Locale.ROOT))) {
        return format;
      }
    }
    String guess = Suggestion.didYouMean(name, names());
    throw new IllegalArgumentException(
        "there is no report \""
            + name
            + "\"; there are "
            + String.join(", ", names())
            + (guess.isEmpty() ? "" : ": " + guess));
  }
}
