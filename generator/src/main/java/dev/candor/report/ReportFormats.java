package dev.candor.report;

import dev.candor.diagnostic.Suggestion;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** All report formats. */
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
   * The requested formats: names separated by commas, each optionally with {@code =} and a path.
   *
   * @throws IllegalArgumentException if a format doesn't exist
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
            + "\"; choose from "
            + String.join(", ", names())
            + (guess.isEmpty() ? "" : ": " + guess));
  }
}
