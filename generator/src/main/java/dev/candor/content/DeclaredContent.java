package dev.candor.content;

import dev.candor.diagnostic.Findings;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * A page of a kind that the settings declare.
 *
 * @param shown the values of its fields, in the order of their declaration
 * @param rank its position in lists ordered by one of its fields
 */
public record DeclaredContent(
    String title,
    String summary,
    List<String> authors,
    Optional<String> reviewer,
    Optional<LocalDate> published,
    Optional<LocalDate> updated,
    List<ShownField> shown,
    Rank rank)
    implements Content {

  private static final String AUTHORS = "authors";
  private static final String REVIEWER = "reviewer";
  private static final String PUBLISHED = "published";
  private static final String UPDATED = "updated";
  private static final String PEOPLE = "person";

  /** The keys that pages of every declared kind can have, unless the kind declares them itself. */
  static final List<String> USUAL_KEYS = List.of(AUTHORS, REVIEWER, PUBLISHED, UPDATED);

  public DeclaredContent {
    authors = List.copyOf(authors);
    shown = List.copyOf(shown);
  }

  /** Reads the fields of a kind; equal declarations read alike. */
  record Reader(List<DeclaredField> fields, String order)
      implements Function<Fields, DeclaredContent> {

    Reader {
      fields = List.copyOf(fields);
    }

    private boolean declares(String key) {
      return fields.stream().anyMatch(field -> field.key().equals(key));
    }

    @Override
    public DeclaredContent apply(Fields f) {
      String title = f.text("title", "What the page is called.");
      String summary = f.text("summary", "A summary, in a sentence or two.");
      List<ShownField> shown = DeclaredField.shown(fields, f);
      List<String> authors =
          declares(AUTHORS) ? pages(shown, AUTHORS) : f.ids(AUTHORS, "Who wrote it.", PEOPLE);
      Optional<String> reviewer =
          declares(REVIEWER)
              ? pages(shown, REVIEWER).stream().findFirst()
              : f.optionalId(
                  REVIEWER, "Who reviewed it. This can't be one of its authors.", PEOPLE);
      Optional<LocalDate> published =
          declares(PUBLISHED)
              ? day(shown, PUBLISHED)
              : f.optionalDate(PUBLISHED, "The day it was first published.");
      Optional<LocalDate> updated =
          declares(UPDATED)
              ? day(shown, UPDATED)
              : f.optionalDate(UPDATED, "The day of the last change that matters to readers.");
      return new DeclaredContent(
          title,
          summary,
          authors,
          reviewer,
          published,
          updated,
          shown.stream().filter(field -> !isByline(field)).toList(),
          rank(shown, order));
    }

    /** Shown with the byline, as on every page, and not among the fields. */
    private static boolean isByline(ShownField field) {
      return USUAL_KEYS.contains(field.key())
          && (field.value() instanceof FieldValue.Day
              || field.value() instanceof FieldValue.Pages pages && pages.kind().equals(PEOPLE));
    }

    private static Optional<FieldValue> value(List<ShownField> shown, String key) {
      return shown.stream().filter(f -> f.key().equals(key)).map(ShownField::value).findFirst();
    }

    private static List<String> pages(List<ShownField> shown, String key) {
      return value(shown, key).orElse(null) instanceof FieldValue.Pages pages
              && pages.kind().equals(PEOPLE)
          ? pages.ids()
          : List.of();
    }

    private static Optional<LocalDate> day(List<ShownField> shown, String key) {
      return value(shown, key).orElse(null) instanceof FieldValue.Day day
          ? Optional.of(day.date())
          : Optional.empty();
    }

    private static Rank rank(List<ShownField> shown, String order) {
      FieldValue value = value(shown, order).orElse(null);
      if (value instanceof FieldValue.Decimal number) {
        return Rank.of(number.number());
      }
      if (value instanceof FieldValue.Day day) {
        return Rank.of((double) day.date().toEpochDay());
      }
      return value == null ? Rank.LAST : new Rank(0, value.words());
    }
  }

  @Override
  public Map<String, String> pictures() {
    Map<String, String> pictures = new LinkedHashMap<>();
    pictures("", shown, pictures);
    return pictures;
  }

  private static void pictures(String prefix, List<ShownField> fields, Map<String, String> all) {
    for (ShownField field : fields) {
      if (field.value() instanceof FieldValue.Image image) {
        all.put(prefix + field.key(), image.src());
      } else if (field.value() instanceof FieldValue.Group group) {
        pictures(prefix + field.key() + ".", group.fields(), all);
      }
    }
  }

  @Override
  public List<String> meaning() {
    List<String> meaning = new ArrayList<>(List.of(title, summary));
    shown.forEach(field -> meaning.add(field.key() + ": " + field.value().words()));
    return meaning;
  }

  @Override
  public void examine(Page page, Findings findings) {
    Authorship.examine(page, findings);
  }
}
