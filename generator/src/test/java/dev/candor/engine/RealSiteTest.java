package dev.candor.engine;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.candor.diagnostic.Severity;
import dev.candor.output.artifact.Artifact;
import dev.candor.render.DeepStack;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import nu.validator.validation.SimpleDocumentValidator;
import org.junit.jupiter.api.Test;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** This project's own site: no findings, and every page is valid HTML. */
class RealSiteTest {

  private static final Path ROOT = Path.of("..");

  private static BuildReport check() throws EnvironmentFault {
    return Generator.check(Settings.of(ROOT).at(RealSite.TODAY), Progress.SILENT);
  }

  @Test
  void theStrictestCheckFindsNothing() throws Exception {
    assertThat(Summary.findings(check(), Severity.NOTE)).isEmpty();
  }

  /** The licence of an invented person can't be checked; everyone else's has to be up to date. */
  @Test
  void onlySampleListingsAreExemptFromTheRulesOfFreshness() throws Exception {
    try (Stream<Path> listings = Files.list(ROOT.resolve("content/therapists"))) {
      for (Path listing : listings.toList()) {
        assertThat(Files.readString(listing)).as(listing.toString()).contains("\nsample: true\n");
      }
    }
    assertThat(Files.readString(ROOT.resolve("site/site.yaml")))
        .contains("severities:\n  licence-recheck: off\n  stale-listing: off\n");
  }

  @Test
  void itsSamplesAreNotPublishedForThePublic() throws Exception {
    PublishOutcome outcome =
        Generator.publish(
            Settings.of(ROOT).at(RealSite.TODAY),
            PublishRequest.to("live", Map.of()),
            Progress.SILENT);

    assertThat(outcome.refusals())
        .anyMatch(r -> r.contains("invented people"))
        .anyMatch(r -> r.contains("is a placeholder"));
    assertThat(outcome.account()).isEmpty();
  }

  @Test
  void everyPageAndDrawingIsValid() throws Exception {
    Checker checker = new Checker();
    Map<String, Integer> seen = new TreeMap<>();
    for (Artifact artifact : check().artifacts()) {
      String path = artifact.path().value();
      if (checker.reads(path, artifact.bytes())) {
        seen.merge(path.substring(path.lastIndexOf('.')), 1, Integer::sum);
      }
    }

    assertThat(checker.complaints).isEmpty();
    assertThat(seen).containsOnlyKeys(".html", ".svg");
    assertThat(seen.get(".html")).isGreaterThan(100);
  }

  @Test
  void theCheckerReportsWarningsToo() throws Exception {
    Checker checker = new Checker();
    checker.reads("a.html", "<!doctype html><title>a</title><section>b</section>".getBytes(UTF_8));
    checker.reads(
        "c.svg", "<svg xmlns='http://www.w3.org/2000/svg'><sircle/></svg>".getBytes(UTF_8));

    assertThat(checker.complaints.toString())
        .contains("a.html:1:", "lang", "Section lacks heading")
        .contains("c.svg:1:", "sircle");
  }

  /**
   * The Nu checker and its findings, including warnings. Its CSS checker isn't used, because it
   * rejects {@code ::details-content} and {@code @supports selector()}.
   */
  private static final class Checker implements ErrorHandler {

    private final List<String> complaints = new ArrayList<>();
    private final SimpleDocumentValidator html =
        validator("http://s.validator.nu/html5-rdfalite.rnc");
    private final SimpleDocumentValidator svg =
        validator("http://s.validator.nu/svg-xhtml5-rdf-mathml.rnc");
    private String file = "";

    Checker() throws Exception {}

    private SimpleDocumentValidator validator(String schema) throws Exception {
      return DeepStack.call(
          () -> {
            SimpleDocumentValidator validator = new SimpleDocumentValidator(true, true, false);
            validator.setUpMainSchema(schema, this);
            validator.setUpValidatorAndParsers(this, false, false);
            return validator;
          });
    }

    /** Checks the file if the checker supports its type; returns whether it did. */
    boolean reads(String path, byte[] bytes) throws IOException, SAXException {
      file = path;
      InputSource source = new InputSource(new ByteArrayInputStream(bytes));
      source.setEncoding(UTF_8.name());
      source.setSystemId("https://example.org/" + path);
      if (path.endsWith(".html")) {
        html.checkHtmlInputSource(source);
      } else if (path.endsWith(".svg")) {
        svg.checkXmlInputSource(source);
      } else {
        return false;
      }
      return true;
    }

    private void add(SAXParseException e) {
      complaints.add(
          file + ":" + e.getLineNumber() + ":" + e.getColumnNumber() + " " + e.getMessage());
    }

    @Override
    public void warning(SAXParseException e) {
      add(e);
    }

    @Override
    public void error(SAXParseException e) {
      add(e);
    }

    @Override
    public void fatalError(SAXParseException e) {
      add(e);
    }
  }
}
