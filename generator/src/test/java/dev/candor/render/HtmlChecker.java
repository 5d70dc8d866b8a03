package dev.candor.render;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import nu.validator.validation.SimpleDocumentValidator;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** The Nu HTML checker. Not thread-safe. */
public final class HtmlChecker implements ErrorHandler {

  private static final String SCHEMA = "http://s.validator.nu/html5-rdfalite.rnc";

  private final SimpleDocumentValidator validator = new SimpleDocumentValidator(true, true, false);
  private List<String> complaints = new ArrayList<>();
  private String name = "";

  public HtmlChecker() throws Exception {
    DeepStack.call(
        () -> {
          validator.setUpMainSchema(SCHEMA, this);
          validator.setUpValidatorAndParsers(this, false, false);
          return validator;
        });
  }

  /** Every error and warning, with its place. */
  public List<String> check(String page, byte[] html) throws IOException, SAXException {
    name = page;
    complaints = new ArrayList<>();
    InputSource source = new InputSource(new ByteArrayInputStream(html));
    source.setEncoding("UTF-8");
    source.setSystemId("https://example.org/" + page);
    validator.checkHtmlInputSource(source);
    return List.copyOf(complaints);
  }

  private void add(SAXParseException e) {
    complaints.add(name + ":" + e.getLineNumber() + ": " + e.getMessage());
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
