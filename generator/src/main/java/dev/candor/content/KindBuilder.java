package dev.candor.content;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;

/** Builds a kind, so that its declaration reads like a table. */
public final class KindBuilder<T extends Content> {

  private final String name;
  private final String folder;
  private final Function<Fields, T> fields;
  private final Set<KindRole> roles = EnumSet.noneOf(KindRole.class);
  private final Set<KindTrait> traits = EnumSet.noneOf(KindTrait.class);
  private final List<KindHub> hubs = new ArrayList<>();
  private List<String> synonyms = List.of();
  private boolean atRoot;
  private String title;
  private String plural;
  private String titleKey = "title";
  private String summaryKey = "summary";
  private String template;
  private OptionalInt topicPlace = OptionalInt.empty();
  private Optional<KindSearch> search = Optional.empty();
  private KindSchemaOrg schemaOrg = KindSchemaOrg.USUAL;

  KindBuilder(String name, String folder, Function<Fields, T> fields) {
    this.name = name;
    this.folder = folder;
    this.fields = fields;
    this.title = capital(name);
    this.plural = capital(folder);
    this.template = name;
  }

  private static String capital(String slug) {
    return slug.substring(0, 1).toUpperCase(Locale.ROOT) + slug.substring(1).replace('-', ' ');
  }

  /** Its pages are at {@code /id/}. */
  KindBuilder<T> atRoot() {
    atRoot = true;
    return this;
  }

  /** Other names for it. */
  KindBuilder<T> alsoCalled(String... words) {
    synonyms = List.of(words);
    return this;
  }

  /** The readers' words for one page of it and for several. */
  public KindBuilder<T> called(String one, String many) {
    title = one;
    plural = many;
    return this;
  }

  /** The keys of a page's title and summary; by default {@code title} and {@code summary}. */
  public KindBuilder<T> keys(String ofTitle, String ofSummary) {
    titleKey = ofTitle;
    summaryKey = ofSummary;
    return this;
  }

  /** The template, if its name differs from the kind's. */
  KindBuilder<T> template(String other) {
    template = other;
    return this;
  }

  /** What the program uses its pages for. */
  public KindBuilder<T> role(KindRole role) {
    roles.add(role);
    return this;
  }

  /** The properties of its pages. */
  public KindBuilder<T> traits(KindTrait... some) {
    traits.addAll(List.of(some));
    return this;
  }

  /** A page that lists its pages; the first is the main one. */
  public KindBuilder<T> hub(KindHub hub) {
    hubs.add(hub);
    return this;
  }

  /** Where its pages appear on topic pages, the lowest first. */
  public KindBuilder<T> onTopics(int place) {
    topicPlace = OptionalInt.of(place);
    return this;
  }

  /** How search finds its pages. */
  public KindBuilder<T> search(KindSearch how) {
    search = Optional.of(how);
    return this;
  }

  /** What a page is in schema.org's words. */
  public KindBuilder<T> schemaOrg(KindSchemaOrg what) {
    schemaOrg = what;
    return this;
  }

  public ContentKind<T> build() {
    return new ContentKind<>(
        name,
        folder,
        atRoot ? "/" : "/" + folder + "/",
        synonyms,
        title,
        plural,
        fields,
        new KindTraits(
            roles, traits, titleKey, summaryKey, template, hubs, topicPlace, search, schemaOrg));
  }
}
