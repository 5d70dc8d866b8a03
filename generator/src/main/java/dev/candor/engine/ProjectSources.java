package dev.candor.engine;

import dev.candor.content.PageRules;
import dev.candor.content.SiteConfig;
import dev.candor.content.SiteConfigReader;
import dev.candor.diagnostic.Diagnostic;
import dev.candor.diagnostic.Outcome;
import dev.candor.diagnostic.Suggestion;
import dev.candor.message.MessageCatalog;
import dev.candor.parallel.Async;
import dev.candor.source.Discovery;
import dev.candor.source.SourceFault;
import dev.candor.source.SourceFile;
import dev.candor.source.SourceTree;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Everything a build reads from disk, read once: the site's settings, the content, the theme. */
record ProjectSources(
    Outcome<SiteConfig> config,
    SourceTree site,
    SourceTree content,
    SourceTree theme,
    List<SourceFile> shipped) {

  private static final String SITE_FILE = "site/site.yaml";

  static ProjectSources discover(Settings settings) throws EnvironmentFault {
    if (!Files.isRegularFile(settings.siteFolder().resolve("site.yaml"))) {
      throw new EnvironmentFault(
          settings.siteFolder().resolve("site.yaml")
              + " is missing: set --root to the folder that holds content/, themes/ and site/");
    }
    Discovery discovery = new Discovery(Discovery.Limits.USUAL, settings.threads());
    SourceTree site = discovery.readFile(settings.siteFolder().resolve("site.yaml"), SITE_FILE);
    SourceFile file = site.files().isEmpty() ? SourceFile.of(SITE_FILE, "") : site.files().get(0);
    Outcome<SiteConfig> config = read(file, settings);
    Path theme = settings.themeFolder(config.value().theme());
    if (!Files.isDirectory(settings.contentFolder())) {
      throw new EnvironmentFault(settings.contentFolder() + " is missing: it holds the pages");
    }
    CompletableFuture<Optional<ThemeFiles>> themeFiles =
        Async.supply(() -> ThemeFiles.of(theme, discovery));
    SourceTree content = discovery.readAs(settings.contentFolder(), "content");
    Optional<ThemeFiles> files = Async.join(themeFiles);
    if (files.isEmpty() && settings.theme().isPresent()) {
      throw new EnvironmentFault(theme + " is missing: it holds the theme's templates");
    }
    ThemeFiles used = files.orElseGet(() -> ThemeFiles.shipped(discovery));
    Outcome<SiteConfig> checked =
        files.isPresent() ? config : config.and(noTheme(config.value(), theme));
    return new ProjectSources(checked, site, content, used.all(), used.shipped());
  }

  /** Reports that a site's theme doesn't exist; it is built with the built-in one until then. */
  private static Diagnostic noTheme(SiteConfig config, Path folder) {
    Set<String> known = new TreeSet<>(Set.of("plain"));
    Path themes = folder.toAbsolutePath().getParent();
    if (themes != null && Files.isDirectory(themes)) {
      try (Stream<Path> folders = Files.list(themes)) {
        folders.filter(Files::isDirectory).forEach(one -> known.add("" + one.getFileName()));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    String name = config.theme();
    return PageRules.FIELD
        .at(
            config.origin().file(),
            config.origin().placeOf("theme"),
            "there is no theme \"" + name + "\": themes/" + name + " does not exist")
        .suggesting(
            Suggestion.nearest(name, known)
                .map(one -> "did you mean \"" + one + "\"?")
                .orElse("the themes are " + String.join(", ", known)));
  }

  private static Outcome<SiteConfig> read(SourceFile file, Settings settings) {
    Outcome<SiteConfig> config = SiteConfigReader.read(file, settings.kinds());
    List<Diagnostic> found = new ArrayList<>(config.found());
    found.addAll(Rules.check(config.value()));
    return Outcome.of(config.value(), found);
  }

  /**
   * These sources after some files may have changed. Known files that still exist are read again;
   * anything else (a new file, a deleted one, a link, another theme) makes it read everything
   * again, since names can clash and folders can appear and disappear.
   */
  ProjectSources after(Collection<Path> files, Settings settings) throws EnvironmentFault {
    Path contentFolder = settings.contentFolder();
    Path themeFolder = settings.themeFolder(config.value().theme());
    String themeName = "themes/" + themeFolder.getFileName();
    Discovery discovery = new Discovery(Discovery.Limits.USUAL, settings.threads());
    SourceTree newContent = content;
    SourceTree newTheme = theme;
    for (Path file : files) {
      Optional<SourceTree> tree = Optional.empty();
      if (file.startsWith(contentFolder)) {
        tree = discovery.readAgain(newContent, file, nameOf(file, contentFolder, "content"));
        newContent = tree.orElse(newContent);
      } else if (file.startsWith(themeFolder)) {
        tree = discovery.readAgain(newTheme, file, nameOf(file, themeFolder, themeName));
        newTheme = tree.orElse(newTheme);
      }
      if (tree.isEmpty()) {
        return discover(settings);
      }
    }
    return new ProjectSources(config, site, newContent, newTheme, shipped);
  }

  /** These sources plus one page. */
  ProjectSources with(SourceFile page) {
    List<SourceFile> files = new ArrayList<>(content.files());
    files.add(page);
    files.sort(Comparator.comparing(SourceFile::path));
    SourceTree more = new SourceTree(files, content.assets(), content.faults());
    return new ProjectSources(config, site, more, theme, shipped);
  }

  private static String nameOf(Path file, Path folder, String name) {
    StringBuilder path = new StringBuilder(name);
    folder.relativize(file).forEach(part -> path.append('/').append(part));
    return path.toString();
  }

  /**
   * These sources after some files of the content got other texts or another path.
   *
   * @param texts the new texts, by path
   * @param moved where files go, by their paths; empty if they are removed
   */
  ProjectSources replacing(Map<String, String> texts, Map<String, String> moved) {
    List<SourceFile> files = new ArrayList<>();
    for (SourceFile file : content.files()) {
      String text = texts.getOrDefault(file.path(), file.text());
      String path = moved.getOrDefault(file.path(), file.path());
      if (!path.isEmpty()) {
        boolean same = text.equals(file.text()) && path.equals(file.path());
        files.add(same ? file : SourceFile.of(path, text));
      }
    }
    files.sort(Comparator.comparing(SourceFile::path));
    SourceTree tree = new SourceTree(files, content.assets(), content.faults());
    return new ProjectSources(config, site, tree, theme, shipped);
  }

  /** These sources with another text of {@code site.yaml}. */
  ProjectSources configured(String text, Settings settings) {
    SourceFile file = SourceFile.of(SITE_FILE, text);
    SourceTree tree = new SourceTree(List.of(file), site.assets(), site.faults());
    return new ProjectSources(read(file, settings), tree, content, theme, shipped);
  }

  /** These sources, with the settings of the site changed. */
  ProjectSources with(UnaryOperator<SiteConfig> change) {
    SiteConfig changed = change.apply(config.value());
    return new ProjectSources(Outcome.of(changed, config.found()), site, content, theme, shipped);
  }

  List<SourceFault> faults() {
    List<SourceFault> faults = new ArrayList<>(site.faults());
    faults.addAll(content.faults());
    faults.addAll(theme.faults());
    return faults;
  }

  List<SourceFile> pages() {
    return content.files().stream().filter(f -> f.path().endsWith(".md")).toList();
  }

  List<SourceFile> data() {
    return content.files().stream()
        .filter(f -> f.path().endsWith(".yaml") || f.path().endsWith(".yml"))
        .toList();
  }

  /** The paths of content files that can be used as images. */
  Set<String> images() {
    Set<String> images = new TreeSet<>();
    content.assets().forEach(asset -> images.add(asset.path()));
    for (SourceFile file : content.files()) {
      if (file.path().endsWith(".svg")) {
        images.add(file.path());
      }
    }
    return images;
  }

  /** The messages of the theme; for the built-in theme, the shipped ones again. */
  List<SourceFile> messages() {
    return theme.files().stream().filter(MessageCatalog::isCatalog).toList();
  }

  /** The messages of the built-in theme. */
  List<SourceFile> shippedMessages() {
    return shipped.stream().filter(MessageCatalog::isCatalog).toList();
  }

  List<SourceFile> templates() {
    return theme.files().stream().filter(f -> f.path().endsWith(".ftlh")).toList();
  }
}
