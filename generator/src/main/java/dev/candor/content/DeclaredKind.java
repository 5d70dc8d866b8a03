package dev.candor.content;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * A kind of page that the settings declare.
 *
 * @param name its name in content and settings
 * @param folder the folder of its files, which also begins their addresses
 * @param title the readers' word for one page
 * @param plural the readers' word for several pages
 * @param hub the page that lists its pages, if it has one
 * @param feeds whether feeds tell of its pages
 * @param topics whether topic pages list its pages
 * @param search whether search finds its pages
 * @param schemaOrg how schema.org's vocabulary describes a page, if that is known
 * @param template the template that shows a page, if its name differs from the kind's
 */
public record DeclaredKind(
    String name,
    String folder,
    String title,
    String plural,
    List<DeclaredField> fields,
    Optional<Hub> hub,
    boolean feeds,
    boolean topics,
    boolean search,
    Optional<String> schemaOrg,
    Optional<String> template) {

  /** After the built-in kinds on topic pages and on the home page. */
  private static final int LAST = 60;

  public DeclaredKind {
    fields = List.copyOf(fields);
  }

  /**
   * The page that lists the pages of a declared kind.
   *
   * @param order {@code newest}, {@code title}, or the key of a field
   * @param page how many entries each of its pages has
   */
  public record Hub(String order, int page) {

    static final String NEWEST = "newest";
    static final String TITLE = "title";
    private static final Hub USUAL = new Hub(TITLE, KindHub.USUAL_SIZE);

    static Hub read(Fields f) {
      return new Hub(
          f.optionalText("order", "newest, title, or the key of a field.").orElse(TITLE),
          f.optionalNumber("page", "How many entries a page has.")
              .filter(entries -> entries > 0)
              .orElse(KindHub.USUAL_SIZE));
    }
  }

  static DeclaredKind read(String name, Fields f) {
    Map<String, DeclaredField> fields =
        f.named(
            "fields", "The fields of its pages, added to title and summary.", DeclaredField::read);
    Optional<String> title =
        f.optionalText("title", "The readers' word for one page, such as Recipe.");
    String one = title.orElse(capital(name));
    return new DeclaredKind(
        name,
        f.optionalText("folder", "The folder of its files and their addresses.", Form.SLUG)
            .orElse(name + "s"),
        one,
        f.optionalText("plural", "The readers' word for several, such as Recipes.")
            .orElse(one + "s"),
        List.copyOf(fields.values()),
        f.objectOrFalse("hub", "The page that lists its pages, or false.", Hub.USUAL, Hub::read),
        f.optionalFlag("feeds", "true to include its pages in feeds; they need dates."),
        f.flagOr("topics", "false to keep its pages off topic pages.", true),
        f.flagOr("search", "false to keep its pages out of search.", true),
        f.optionalText("schemaOrg", "Its schema.org type, such as Recipe.", Form.SCHEMA_TYPE),
        f.optionalText("template", "The template that shows it, without .ftlh.", Form.SLUG));
  }

  private static String capital(String name) {
    return name.isEmpty()
        ? name
        : name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1).replace('-', ' ');
  }

  /** The kind itself; {@code names} turns synonyms of kinds into their names. */
  ContentKind<DeclaredContent> kind(UnaryOperator<String> names) {
    List<DeclaredField> meant = fields.stream().map(field -> field.among(names)).toList();
    String order = hub.map(Hub::order).orElse(Hub.TITLE);
    KindBuilder<DeclaredContent> builder =
        ContentKind.of(name, folder, new DeclaredContent.Reader(meant, order))
            .called(title, plural)
            .traits(KindTrait.RELATED, KindTrait.INDEXED, KindTrait.CLAIMS, KindTrait.NEUTRAL_TITLE)
            .schemaOrg(schemaOrg.map(KindSchemaOrg::text).orElse(KindSchemaOrg.USUAL))
            .template(template.orElse(name));
    if (feeds) {
      builder.traits(KindTrait.FEEDS);
    }
    if (topics) {
      builder.traits(KindTrait.READING).onTopics(LAST);
    }
    if (search) {
      builder.search(KindSearch.USUAL);
    }
    hub.ifPresent(
        h -> {
          HubOrder by =
              order.equals(Hub.NEWEST)
                  ? HubOrder.NEWEST
                  : order.equals(Hub.TITLE) ? HubOrder.TITLE : HubOrder.RANK;
          // The template of a page has the name of the kind already.
          String hubName = folder.equals(template.orElse(name)) ? folder + "s" : folder;
          builder.hub(
              KindHub.of(hubName, by)
                  .in(folder)
                  .with(h.page())
                  .at(new KindHub.Home(LAST, by, false, KindHub.ALL)));
        });
    return builder.build();
  }
}
