package dev.candor.content;

import dev.candor.diagnostic.Findings;
import dev.candor.diagnostic.Suggestion;
import dev.candor.source.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Checks declared kinds against each other and against the built-in ones. */
final class KindChecks {

  private static final Pattern NAME = Pattern.compile("^[a-z][a-z0-9-]*$");
  private static final Pattern KEY = Pattern.compile("^[a-z][A-Za-z0-9_-]*$");

  /** Names already used by templates, stylesheets and schemas. */
  private static final Set<String> RESERVED_NAMES =
      Set.of(
          "404",
          "charts",
          "directory",
          "facet",
          "helplines",
          "home",
          "hub",
          "ids",
          "layout",
          "parts",
          "planned",
          "redirect",
          "references",
          "reviews",
          "search",
          "site",
          "style");

  /** Addresses and templates already used by the site. */
  private static final Set<String> RESERVED_FOLDERS =
      Set.of(
          "404",
          "assets",
          "cards",
          "charts",
          "directory",
          "facet",
          "feed",
          "home",
          "hub",
          "images",
          "layout",
          "parts",
          "redirect",
          "search",
          "sitemap");

  private final Kinds kinds;
  private final Map<String, Span> places;
  private final Findings findings;

  private KindChecks(Kinds kinds, Map<String, Span> places, Findings findings) {
    this.kinds = kinds;
    this.places = places;
    this.findings = findings;
  }

  /** Whether a kind can be used along with those before it; other faults do no harm. */
  static boolean isUsable(DeclaredKind kind, List<ContentKind<?>> before) {
    return NAME.matcher(kind.name()).matches()
        && !isNameTaken(kind.name(), before)
        && !isFolderTaken(kind.folder(), before);
  }

  private static boolean isNameTaken(String name, List<ContentKind<?>> before) {
    return RESERVED_NAMES.contains(name) || isTaken(name, before);
  }

  /** A hub's template is named after its folder, so a folder can't have the name of a kind. */
  private static boolean isFolderTaken(String folder, List<ContentKind<?>> before) {
    return RESERVED_FOLDERS.contains(folder) || isTaken(folder, before);
  }

  private static boolean isTaken(String word, List<ContentKind<?>> before) {
    for (ContentKind<?> kind : before) {
      if (kind.answersTo(word)
          || kind.traits().hubs().stream().anyMatch(hub -> hub.folder().equals(word))) {
        return true;
      }
    }
    return false;
  }

  /** Finds what is wrong with the declared kinds, given the places of the settings' values. */
  static void examine(Kinds kinds, Map<String, Span> places, Findings findings) {
    KindChecks checks = new KindChecks(kinds, places, findings);
    List<ContentKind<?>> before = new ArrayList<>();
    for (ContentKind<?> kind : kinds.all()) {
      if (!(kind.fields() instanceof DeclaredContent.Reader)) {
        before.add(kind);
      }
    }
    for (DeclaredKind kind : kinds.declared()) {
      checks.kind(kind, before);
      if (isUsable(kind, before)) {
        kinds.named(kind.name()).ifPresent(before::add);
      }
    }
  }

  private void kind(DeclaredKind kind, List<ContentKind<?>> before) {
    String place = "kinds." + kind.name();
    name(kind.name(), place, before);
    if (isFolderTaken(kind.folder(), before)) {
      add(
          places.containsKey(place + ".folder") ? place + ".folder" : place,
          "the folder \"" + kind.folder() + "\" is taken",
          "choose another: folder: my-" + kind.folder());
    }
    fields(kind, place);
    kind.hub().ifPresent(hub -> order(hub.order(), kind, place + ".hub.order"));
  }

  private void fields(DeclaredKind kind, String place) {
    Set<String> shared = new HashSet<>(Shared.KEYS);
    shared.addAll(List.of("title", "summary"));
    for (DeclaredField field : kind.fields()) {
      String at = place + ".fields." + field.key();
      if (shared.contains(field.key())) {
        add(at, "every page has \"" + field.key() + "\" already", "remove it here");
      }
      field(field, at, kind.name());
      for (DeclaredField inner : field.fields()) {
        field(inner, at + ".fields." + inner.key(), kind.name());
      }
    }
  }

  private void name(String name, String place, List<ContentKind<?>> before) {
    if (!NAME.matcher(name).matches()) {
      add(
          place,
          "\"" + name + "\" can't be the name of a kind: use a-z, 0-9 and dashes",
          "did you mean \"" + Slug.of(name) + "\"?");
    } else if (isNameTaken(name, before)) {
      add(place, "the name \"" + name + "\" is taken", "choose another, such as my-" + name);
    }
  }

  private void field(DeclaredField field, String at, String self) {
    if (!KEY.matcher(field.key()).matches()) {
      add(
          at,
          "\"" + field.key() + "\" can't be a key: begin with a-z, then letters, digits and dashes",
          "did you mean \"" + Slug.of(field.key()) + "\"?");
    }
    if (!field.of().isEmpty() && !field.of().equals(self) && kinds.named(field.of()).isEmpty()) {
      List<String> names = kinds.names();
      String guess = Suggestion.didYouMean(field.of(), names);
      add(
          at + ".of",
          "there is no kind \"" + field.of() + "\"",
          guess.isEmpty() ? "the kinds are " + String.join(", ", names) : guess);
    }
    if (field.type() == FieldType.CHOICE && field.choices().isEmpty()) {
      add(at + ".type", "a choice has nothing to choose from", "add choices: [one, another]");
    }
    if (field.type() == FieldType.GROUP && field.fields().isEmpty()) {
      add(at + ".type", "a group has no fields", "add fields: {name: {type: text}}");
    }
    needless(field, "of", at, field.type().takesKind(), "id or ids");
    needless(field, "choices", at, field.type() == FieldType.CHOICE, "choice");
    needless(field, "max", at, field.type().takesMax(), "text, number, ids or list");
    needless(field, "fields", at, field.type() == FieldType.GROUP, "group");
  }

  /** If a field's type is wrong, nothing else is reported about it. */
  private void needless(DeclaredField field, String key, String at, boolean fits, String types) {
    if (field.given().contains(key) && !fits && places.containsKey(at + ".type")) {
      add(
          at + "." + key,
          "\"" + key + "\" is only for fields of the type " + types,
          "remove it here");
    }
  }

  private void order(String order, DeclaredKind kind, String place) {
    List<String> known = new ArrayList<>(List.of(DeclaredKind.Hub.NEWEST, DeclaredKind.Hub.TITLE));
    kind.fields().stream()
        .filter(field -> field.type().isOrder())
        .forEach(field -> known.add(field.key()));
    if (!known.contains(order)) {
      String guess = Suggestion.didYouMean(order, known);
      add(
          place,
          "a list can't be ordered by \"" + order + "\"",
          guess.isEmpty() ? "it can be ordered by " + String.join(", ", known) : guess);
    }
  }

  private void add(String place, String message, String remedy) {
    findings.add(PageRules.KIND, places.getOrDefault(place, Span.NONE), message, remedy);
  }
}
