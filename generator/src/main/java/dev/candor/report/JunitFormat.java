package dev.candor.report;

import dev.candor.diagnostic.DiagnosticPrinter;
import dev.candor.output.artifact.Xml;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;

/**
 * JUnit's XML, which most build servers read: a suite for each file, a case for each finding. A
 * case fails if its finding fails the check; an old one is skipped; a less severe one passes with
 * output.
 */
final class JunitFormat implements ReportFormat {

  @Override
  public String name() {
    return "junit";
  }

  @Override
  public String fileName() {
    return "junit.xml";
  }

  @Override
  public byte[] write(CheckResult verdict) {
    return Xml.bytes(xml -> suites(xml, verdict));
  }

  private static void suites(Xml xml, CheckResult verdict) throws XMLStreamException {
    Map<String, List<Remark>> files = verdict.worstFirst();
    long failures = verdict.remarks().stream().filter(verdict::fails).count();
    xml.start(
            "testsuites",
            "name",
            "candor check",
            "tests",
            String.valueOf(Math.max(1, verdict.remarks().size())),
            "failures",
            String.valueOf(failures),
            "errors",
            "0",
            "skipped",
            String.valueOf(verdict.old()))
        .newLine();
    if (files.isEmpty()) {
      // Build servers treat a report without a case as a run that never happened.
      xml.start("testsuite", "name", "content", "tests", "1", "failures", "0", "skipped", "0");
      xml.empty("testcase", "name", "nothing was found", "classname", "content").end().newLine();
    }
    for (Map.Entry<String, List<Remark>> file : files.entrySet()) {
      suite(xml, verdict, file.getKey(), file.getValue());
    }
    xml.end();
  }

  private static void suite(Xml xml, CheckResult verdict, String path, List<Remark> remarks)
      throws XMLStreamException {
    xml.start(
            "testsuite",
            "name",
            path,
            "tests",
            String.valueOf(remarks.size()),
            "failures",
            String.valueOf(remarks.stream().filter(verdict::fails).count()),
            "errors",
            "0",
            "skipped",
            String.valueOf(remarks.stream().filter(Remark::old).count()))
        .newLine();
    for (Remark remark : remarks) {
      String place = remark.line() + ":" + remark.column();
      xml.start(
          "testcase",
          "name",
          remark.rule() + " at " + place,
          "classname",
          path,
          "file",
          path,
          "line",
          String.valueOf(remark.line()));
      outcome(xml, verdict, remark);
      xml.end().newLine();
    }
    xml.end().newLine();
  }

  private static void outcome(Xml xml, CheckResult verdict, Remark remark)
      throws XMLStreamException {
    String sentence = DiagnosticPrinter.visible(remark.sentence());
    if (remark.old()) {
      xml.empty("skipped", "message", "in the baseline: " + sentence);
    } else if (verdict.fails(remark)) {
      String type = remark.diagnostic().severity().word();
      String told = DiagnosticPrinter.print(remark.diagnostic());
      xml.text("failure", told, "message", sentence, "type", type);
    } else {
      xml.text("system-out", DiagnosticPrinter.print(remark.diagnostic()));
    }
  }
}
