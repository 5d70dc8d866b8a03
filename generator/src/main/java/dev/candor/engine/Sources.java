package dev.candor.engine;

import dev.candor.content.SiteConfig;
import dev.candor.content.SiteConfigReader;
import dev.candor.diagnostic.Outcome;
import dev.candor.source.Discovery;
import dev.candor.source.SourceFault;
import dev.candor.source.SourceFile;
import dev.candor.source.SourceTree;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Everything a build reads from disk, read once: the site's settings, the content, the theme. */
record Sources(Outcome<SiteConfig> config, SourceTree site, SourceTree content, SourceTree theme) {

  private static final String SITE_FILE = "site/site.yaml";

  static Sources discover(Settings settings) throws EnvironmentFault {
    if (!Files.isRegularFile(settings.siteFolder().resolve("site.yaml"))) {
      throw new EnvironmentFault(
          settings.siteFolder().resolve("site.yaml")
              + " is missing: --root names the folder that holds content/, themes/ and site/");
    }
    Discovery discovery = new Discovery(Discovery.Limits.USUAL, settings.threads());
    SourceTree site = discovery.readFile(settings.siteFolder().resolve("site.yaml"), SITE_FILE);
    SourceFile file = site.files().isEmpty() ? SourceFile.of(SITE_FILE, "") : site.files().get(0);
    Outcome<SiteConfig> config = SiteConfigReader.read(file);
    Path theme = settings.themeFolder(config.value().theme());
    if (!Files.isDirectory(settings.contentFolder())) {
      throw new EnvironmentFault(settings.contentFolder() + " is missing: it holds the pages");
    }
    if (!Files.isDirectory(theme)) {
      throw new EnvironmentFault(theme + " is missing: it holds the theme's templates");
    }
    return new Sources(
        config,
        site,
        discovery.readAs(settings.contentFolder(), "content"),
        discovery.readAs(theme, "themes/" + theme.getFileName()));
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

  List<SourceFile> templates() {
    return theme.files().stream().filter(f -> f.path().endsWith(".ftlh")).toList();
  }
}
