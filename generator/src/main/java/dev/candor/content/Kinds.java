package dev.candor.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/**
 * The kinds of page that a site has.
 *
 * @param all the built-in kinds, then those that the site's settings declare
 * @param declared what the settings declare, including faulty kinds
 * @param directory the directory's name and folder, if the site has one
 * @param root the address of the home page, which all others begin with: {@code /}
 */
public record Kinds(
    List<ContentKind<?>> all,
    List<DeclaredKind> declared,
    Optional<DirectorySettings> directory,
    String root) {

  private static final String ROOT = "/";

  /** The kinds of a site whose settings don't mention kinds. */
  public static final Kinds USUAL =
      new Kinds(ContentKinds.BUILT_IN, List.of(), Optional.of(DirectorySettings.USUAL), ROOT);

  public Kinds {
    all = List.copyOf(all);
    declared = List.copyOf(declared);
  }

  static Kinds read(Fields f, List<ContentKind<?>> builtIn) {
    Optional<DirectorySettings> directory =
        f.objectOrFalse(
            "directory",
            "The directory's name and folder, or false for none.",
            DirectorySettings.USUAL,
            DirectorySettings::read);
    List<DeclaredKind> declared =
        List.copyOf(
            f.named(
                    "kinds",
                    "Your own kinds of page, added to the built-in ones.",
                    DeclaredKind::read)
                .values());
    return of(builtIn, directory, declared);
  }

  /** The kinds of a site with this directory, or none, and its own kinds. */
  private static Kinds of(
      List<ContentKind<?>> builtIn,
      Optional<DirectorySettings> directory,
      List<DeclaredKind> declared) {
    List<ContentKind<?>> all = new ArrayList<>();
    for (ContentKind<?> kind : builtIn) {
      if (!kind.is(KindRole.LISTING)) {
        all.add(kind);
      } else if (directory.isPresent()) {
        all.add(kind.in(directory.get().folder()));
      }
    }
    List<DeclaredKind> usable = new ArrayList<>();
    List<ContentKind<?>> before = new ArrayList<>(all);
    for (DeclaredKind kind : declared) {
      // A faulty kind is left out; its faults are reported separately.
      if (KindChecks.isUsable(kind, before)) {
        usable.add(kind);
        before.add(kind.kind(UnaryOperator.identity()));
      }
    }
    // Fields may refer to any kind, so this has to wait until all are known.
    Kinds known = new Kinds(before, List.of(), directory, ROOT);
    UnaryOperator<String> names =
        word -> known.named(word).<String>map(ContentKind::name).orElse(word);
    usable.forEach(kind -> all.add(kind.kind(names)));
    return new Kinds(all, declared, directory, ROOT);
  }

  /** The same kinds for the pages in another language, whose addresses begin with its own. */
  public Kinds in(Language language) {
    return under(language.root());
  }

  Kinds under(String other) {
    List<ContentKind<?>> moved = new ArrayList<>();
    all.forEach(kind -> moved.add(kind.under(other)));
    return new Kinds(moved, declared, directory, other);
  }

  public Optional<ContentKind<?>> ofFolder(String folder) {
    return first(kind -> kind.folder().equals(folder));
  }

  /** The kind with a name, a folder or a synonym: {@code faq} or {@code faqs}. */
  public Optional<ContentKind<?>> named(String word) {
    Optional<ContentKind<?>> byName = first(kind -> kind.name().equals(word));
    return byName.isPresent() ? byName : first(kind -> kind.answersTo(word));
  }

  /** The kind with this role, if the site has one. */
  public Optional<ContentKind<?>> of(KindRole role) {
    return first(kind -> kind.is(role));
  }

  private Optional<ContentKind<?>> first(Predicate<ContentKind<?>> which) {
    for (ContentKind<?> kind : all) {
      if (which.test(kind)) {
        return Optional.of(kind);
      }
    }
    return Optional.empty();
  }

  public List<String> names() {
    return all.stream().<String>map(ContentKind::name).toList();
  }

  public List<String> folders() {
    return all.stream().<String>map(ContentKind::folder).toList();
  }

  /** The keys of optional messages about kinds and hubs. */
  public Set<String> messages() {
    Set<String> keys = new TreeSet<>();
    for (ContentKind<?> kind : all) {
      for (String form : List.of("one", "many", "sort", "sorts")) {
        keys.add("kind." + kind.name() + "." + form);
      }
      keys.add("topic." + kind.name() + ".heading");
      keys.add("topic." + kind.name() + ".summary");
    }
    for (KindHub hub : hubs()) {
      for (String part : List.of("title", "summary")) {
        keys.add("hub." + hub.name() + "." + part);
        keys.add("home." + hub.name() + "." + part);
      }
      keys.add("home." + hub.name() + ".more");
    }
    return keys;
  }

  /** Every hub of every kind. */
  public List<KindHub> hubs() {
    return all.stream().flatMap(kind -> kind.traits().hubs().stream()).toList();
  }
}
