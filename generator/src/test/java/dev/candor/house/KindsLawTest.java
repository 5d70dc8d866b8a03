package dev.candor.house;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import dev.candor.content.Content;
import dev.candor.content.ContentKind;
import dev.candor.content.ContentKinds;
import dev.candor.content.DeclaredContent;
import dev.candor.content.KindHub;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * A kind of page is declared in one file and shown by one. Everything else uses the list of kinds,
 * and refers neither to a kind's class nor to its name.
 */
class KindsLawTest {

  private static final Path SOURCES = Path.of("src/main/java/dev/candor");
  private static final String VIEWS = "dev.candor.output.page.";
  private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"");

  /**
   * Words that are also the name or the folder of a kind, but mean something else in these files: a
   * key of the published content model, a part of a report, an English word.
   */
  private static final Map<String, Set<String>> OTHERWISE_MEANT =
      Map.ofEntries(
          Map.entry("authoring/Interview.java", Set.of("topics")), // a shared key
          Map.entry("authoring/Snippets.java", Set.of("page")), // a snippet's prefix
          Map.entry("cli/ImportListingsCommand.java", Set.of("listings")), // a published command
          Map.entry("content/DeclaredContent.java", Set.of("person")), // whose ids bylines take
          Map.entry("content/DeclaredKind.java", Set.of("page", "topics")), // keys of site.yaml
          Map.entry("content/DirectorySettings.java", Set.of("listing", "listings")), // words
          Map.entry("content/KnownIds.java", Set.of("page")), // a definition in a schema
          Map.entry("content/Presentation.java", Set.of("page")), // a key of site.yaml
          Map.entry("content/Listing.java", Set.of("topic")), // whose ids it takes
          Map.entry("content/Reference.java", Set.of("page")), // a key of CSL
          Map.entry("content/Review.java", Set.of("page", "person")), // a key; whose ids it takes
          Map.entry("content/TranslationRecord.java", Set.of("page")), // a key
          Map.entry("content/Shared.java", Set.of("topic", "topics")), // a shared key
          Map.entry("content/SiteConfig.java", Set.of("pages")), // a key of site.yaml
          Map.entry("content/UnknownKey.java", Set.of("topics")), // a shared key
          Map.entry("editorial/LinkTextStandard.java", Set.of("page", "article")), // empty words
          Map.entry("editorial/ReviewStandard.java", Set.of("page")), // a key of reviews.yaml
          Map.entry(
              "editorial/TranslationStandard.java", Set.of("page")), // a key of translations.yaml
          Map.entry("editorial/VignetteStandard.java", Set.of("people")), // a key of stories
          Map.entry("engine/importing/ImportText.java", Set.of("page")), // to count by
          Map.entry(
              "engine/importing/ListingsService.java", Set.of("listings")), // a folder of reports
          Map.entry("engine/Summary.java", Set.of("page")), // to count by
          Map.entry(
              "importing/Folders.java",
              Set.of(
                  "articles/", "vignettes/", "pages/", "people/", "topics/")), // what posts become
          Map.entry("importing/PageDraft.java", Set.of("people", "topics")), // keys
          Map.entry("importing/format/BloggerReader.java", Set.of("term")), // Blogger's word
          Map.entry("engine/importing/ImportHtml.java", Set.of("page")), // a column
          Map.entry("importing/works/BibTex.java", Set.of("article", "page", "pages")), // BibTeX's
          Map.entry("importing/works/Bibliography.java", Set.of("page")), // a key of CSL
          Map.entry("importing/works/Tagged.java", Set.of("page")), // a key of CSL
          Map.entry("importing/works/WorkFormats.java", Set.of("page")), // a key of CSL
          Map.entry("importing/format/GhostReader.java", Set.of("page")), // Ghost's word
          Map.entry("importing/format/MarkdownFileReader.java", Set.of("topics")), // a key
          Map.entry("importing/html/SavedPage.java", Set.of("article")), // an element of HTML
          Map.entry("importing/format/WordPressItem.java", Set.of("page")), // WordPress's word
          Map.entry("importing/format/WordPressReader.java", Set.of("page")), // WordPress's word
          Map.entry("importing/html/HtmlMarkup.java", Set.of("article")), // an element of HTML
          Map.entry("output/page/Lists.java", Set.of("page/")), // a part of an address
          Map.entry("output/page/PageContext.java", Set.of("page")), // the plain template
          Map.entry("publish/run/PublishSummary.java", Set.of("page")), // to count by
          Map.entry("render/ActivePath.java", Set.of("page")), // a value of aria-current
          Map.entry("render/PageModel.java", Set.of("page")), // what templates see
          Map.entry("report/health/CoverageSection.java", Set.of("topic", "topics")), // to count by
          Map.entry("report/health/DirectorySection.java", Set.of("listing", "listings")),
          Map.entry("report/health/EvidenceSection.java", Set.of("article", "page", "pages")),
          Map.entry("report/health/FindingsSection.java", Set.of("article")), // a colour
          Map.entry("report/health/HealthJson.java", Set.of("listing", "pages", "topics")),
          Map.entry("report/health/HealthPage.java", Set.of("page", "pages")), // to count by
          Map.entry("report/health/MapSection.java", Set.of("page", "pages", "topics")),
          Map.entry("report/health/ReadingSection.java", Set.of("page", "pages")),
          Map.entry("serve/DeskWork.java", Set.of("page")), // a key of CSL
          Map.entry("site/FrontMatterLinks.java", Set.of("page"))); // of any kind

  /** The classes for pages of the built-in kinds, with their nested classes. */
  private static boolean isOfAKind(JavaClass type) {
    JavaClass outer = type;
    while (outer.getEnclosingClass().isPresent()) {
      outer = outer.getEnclosingClass().get();
    }
    return outer.isAssignableTo(Content.class)
        && !outer.isInterface()
        && !outer.isEquivalentTo(DeclaredContent.class);
  }

  private static JavaClass outermost(JavaClass type) {
    JavaClass outer = type;
    while (outer.getEnclosingClass().isPresent()) {
      outer = outer.getEnclosingClass().get();
    }
    return outer;
  }

  private static boolean isView(JavaClass type) {
    JavaClass outer = outermost(type);
    return outer.getName().startsWith(VIEWS) && outer.isAssignableTo(kindPages());
  }

  private static Class<?> kindPages() {
    try {
      return Class.forName(VIEWS + "KindPages");
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException("the views of kinds have another name now", e);
    }
  }

  @Test
  void onlyItsOwnFilesAndTheListReferToAKind() {
    noClasses()
        .that(
            describe(
                "are not a kind, its view, or the list of kinds",
                type ->
                    !isOfAKind(type)
                        && !isView(type)
                        && !outermost(type).isEquivalentTo(ContentKinds.class)))
        .should()
        .dependOnClassesThat(describe("pages of a kind are read into", KindsLawTest::isOfAKind))
        .check(Program.CLASSES);
  }

  @Test
  void eachKindHasOneView() {
    Map<String, Set<String>> views = new HashMap<>();
    for (JavaClass type : Program.CLASSES) {
      if (isView(type)) {
        type.getDirectDependenciesFromSelf().stream()
            .map(dependency -> dependency.getTargetClass())
            .filter(KindsLawTest::isOfAKind)
            .forEach(
                kind ->
                    views
                        .computeIfAbsent(outermost(kind).getName(), k -> new TreeSet<>())
                        .add(outermost(type).getName()));
      }
    }

    assertThat(views).isNotEmpty().allSatisfy((kind, view) -> assertThat(view).hasSize(1));
  }

  @Test
  void noStringLiteralIsTheNameOfAKind() throws IOException {
    Set<Path> own = new HashSet<>();
    for (JavaClass type : Program.CLASSES) {
      if (type.getEnclosingClass().isEmpty() && (isOfAKind(type) || isView(type))) {
        own.add(Path.of("src/main/java", type.getName().replace('.', '/') + ".java"));
      }
    }
    List<String> named = new ArrayList<>();
    Set<String> needless = new TreeSet<>(OTHERWISE_MEANT.keySet());
    try (Stream<Path> files = Files.walk(SOURCES)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".java")).sorted().toList()) {
        String name = SOURCES.relativize(file).toString().replace('\\', '/');
        Set<String> found = own.contains(file) ? Set.of() : named(Files.readString(file));
        Set<String> meant = OTHERWISE_MEANT.getOrDefault(name, Set.of());
        found.stream()
            .filter(word -> !meant.contains(word))
            .forEach(w -> named.add(name + " " + w));
        if (found.containsAll(meant)) {
          needless.remove(name);
        }
      }
    }

    assertThat(named).as("literals that name a kind").isEmpty();
    assertThat(needless).as("exceptions that nothing needs any more").isEmpty();
  }

  @Test
  void theRuleAboutLiteralsDetectsThem() {
    assertThat(named("if (page.is(\"faq\")) { go(\"/articles/\"); } // \"misconceptions\""))
        .containsExactlyInAnyOrder("faq", "/articles/", "misconceptions");
    assertThat(named("count(\"facts\"); say(\"an article by \");")).isEmpty();
    assertThat(named("kind(\"therapist\")"))
        .isEmpty(); // which is content, and covered by another test
  }

  /** The literals in Java source that are the name, the folder or a hub of a built-in kind. */
  private static Set<String> named(String java) {
    Set<String> names = new HashSet<>();
    for (ContentKind<?> kind : ContentKinds.BUILT_IN) {
      names.add(kind.name());
      names.add(kind.folder());
      kind.traits().hubs().stream().map(KindHub::name).forEach(names::add);
    }
    names.remove("therapists"); // settings say where the directory is
    Set<String> found = new TreeSet<>();
    Matcher literal = LITERAL.matcher(java);
    while (literal.find()) {
      if (names.contains(literal.group(1).replaceAll("^/|/$", ""))) {
        found.add(literal.group(1));
      }
    }
    return found;
  }

  /** Only the default promised by the published content model says whom a site lists. */
  @Test
  void theGeneratorDoesNotAssumeWhatASiteLists() throws IOException {
    List<String> named = new ArrayList<>();
    try (Stream<Path> files = Files.walk(SOURCES)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".java")).sorted().toList()) {
        String name = SOURCES.relativize(file).toString().replace('\\', '/');
        boolean mayName =
            name.equals("content/DirectorySettings.java")
                || name.equals("output/page/KindLabels.java");
        if (!mayName && Files.readString(file).matches("(?is).*therap(y|ist).*")) {
          named.add(name);
        }
      }
    }

    assertThat(named).isEmpty();
  }
}
