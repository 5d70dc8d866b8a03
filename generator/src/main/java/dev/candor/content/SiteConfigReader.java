package dev.candor.content;

import dev.candor.diagnostic.Findings;
import dev.candor.diagnostic.Outcome;
import dev.candor.frontmatter.Yaml;
import dev.candor.frontmatter.YamlReader;
import dev.candor.frontmatter.YamlRules;
import dev.candor.source.SourceFile;
import dev.candor.source.Span;
import java.util.List;

/** Reads {@code site/site.yaml}. Any text gives a configuration. */
public final class SiteConfigReader {

  private SiteConfigReader() {}

  public static Outcome<SiteConfig> read(SourceFile file) {
    return read(file, ContentKinds.BUILT_IN);
  }

  /** The settings of a site that has these kinds of page in addition to those it declares. */
  public static Outcome<SiteConfig> read(SourceFile file, List<ContentKind<?>> builtIn) {
    Findings findings = new Findings(file);
    Outcome<Yaml> yaml = YamlReader.read(file, Span.of(0, file.text().length()));
    findings.addAll(yaml.found());
    Yaml.Mapping fields = Yaml.Mapping.EMPTY;
    if (yaml.value() instanceof Yaml.Mapping mapping) {
      fields = mapping;
    } else if (!(yaml.value() instanceof Yaml.Scalar none && none.isNull())) {
      String message = "the site's settings must be fields, one per line";
      findings.add(PageRules.FIELD, yaml.value().span(), message, "write each as key: value");
    }
    FieldReader reader = FieldReader.of(fields, YamlRules.leaveGaps(yaml.found()), findings);
    SiteConfig config = SiteConfig.read(reader, builtIn);
    reader.finish();
    KindChecks.examine(config.kinds(), reader.places(), findings);
    LanguageChecks.examine(config, reader.places(), findings);
    return findings.with(config.from(new Origin(file, reader.places(), reader.references())));
  }
}
