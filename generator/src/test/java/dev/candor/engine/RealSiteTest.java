package dev.candor.engine;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.candor.diagnostic.Severity;
import dev.candor.output.Artifact;
import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nu.validator.validation.SimpleDocumentValidator;
import org.junit.jupiter.api.Test;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXParseException;

/** The site of this project itself: no finding graver than a note, and no page that is not HTML. */
class RealSiteTest {

  private static final Path ROOT = Path.of("..");

  private static BuildReport check() throws EnvironmentFault {
    return Generator.check(Settings.of(ROOT).at(TestSites.TODAY), Progress.SILENT);
  }

  @Test
  void theProjectsOwnContentHasNoFaults() throws Exception {
    assertThat(Summary.findings(check(), Severity.WARNING)).isEmpty();
  }

  @Test
  void everyPageIsValidHtml() throws Exception {
    SimpleDocumentValidator validator = new SimpleDocumentValidator();
    Complaints complaints = new Complaints();
    validator.setUpMainSchema("http://s.validator.nu/html5-rdfalite.rnc", complaints);
    validator.setUpValidatorAndParsers(complaints, true, false);
    Map<String, Artifact> oneOfEachShape = new LinkedHashMap<>();
    for (Artifact artifact : check().artifacts()) {
      if (artifact.path().value().endsWith(".html")) {
        oneOfEachShape.put(artifact.path().value(), artifact);
      }
    }
    for (Artifact page : oneOfEachShape.values()) {
      complaints.page = page.path().value();
      InputSource source = new InputSource(new ByteArrayInputStream(page.bytes()));
      source.setEncoding(UTF_8.name());
      validator.checkHtmlInputSource(source);
    }

    assertThat(oneOfEachShape).hasSizeGreaterThan(100);
    assertThat(complaints.all).isEmpty();
  }

  /** What the checker says, warnings included. */
  private static final class Complaints implements ErrorHandler {

    private final List<String> all = new ArrayList<>();
    private String page = "";

    private void add(SAXParseException e) {
      all.add(page + ":" + e.getLineNumber() + ":" + e.getColumnNumber() + " " + e.getMessage());
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
