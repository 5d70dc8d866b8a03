package dev.candor.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.candor.diagnostic.Diagnostic;
import dev.candor.diagnostic.Rule;
import dev.candor.source.SourceFile;
import dev.candor.source.Span;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** The machine-readable reports of a check, even for hostile content. */
class ReportFormatsTest {

  private static final Rule ERROR = Rule.error("no-such", "Something <is> asked & wanted.");
  private static final Rule WARNING = Rule.warning("odd", "Nothing is odd.");
  private static final Rule NOTE = Rule.note("aside", "By the way.");

  private static final String TEXT =
      "one\ntwo ]]> <script>&amp;\u202e\u0007 100%,\nthree: \"quoted\" \\ \ud83d\ude00 end\n";
  private static final SourceFile FILE = SourceFile.of("content/a b,ü:100%.md", TEXT);

  private static Diagnostic found(Rule rule, int from, int to, String message, String remedy) {
    return rule.at(FILE, Span.of(from, to), message).suggesting(remedy);
  }

  private static CheckResult hostile() {
    return CheckResult.of(
        List.of(
            found(ERROR, 4, TEXT.indexOf(" 100%"), "bad: 100%,\r\n::error::x ]]>\u0000", "a\nb"),
            found(WARNING, 0, 3, "\u001b[31m<b>\"red\" & 'blue'", ""),
            found(NOTE, 0, 0, "of the file", ""),
            found(NOTE, 4, TEXT.length(), "many lines", "")),
        FailOn.WARNING);
  }

  private static String text(ReportFormat format, CheckResult verdict) {
    return new String(format.write(verdict), UTF_8);
  }

  @Test
  void everyFormatWritesTheSameBytesAgainAndHasANameOfItsOwn() {
    assertThat(ReportFormats.names()).doesNotHaveDuplicates();
    assertThat(ReportFormats.ALL.stream().map(ReportFormat::fileName)).doesNotHaveDuplicates();
    for (ReportFormat format : ReportFormats.ALL) {
      assertThat(format.write(hostile())).as(format.name()).isEqualTo(format.write(hostile()));
      assertThat(format.write(CheckResult.of(List.of(), FailOn.ERROR))).isNotNull();
    }
  }

  @Test
  void sarifMatchesItsSchema() throws IOException {
    String schema = Files.readString(Path.of("src/test/resources/sarif/sarif-2.1.0-rtm.5.json"));
    Schema sarif =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_4)
            .getSchema(schema, InputFormat.JSON);
    CheckResult none = CheckResult.of(List.of(), FailOn.ERROR);
    CheckResult old =
        new CheckResult(List.of(hostile().remarks().get(0).asOld()), FailOn.ERROR, true);

    for (CheckResult verdict : List.of(hostile(), none, old)) {
      String text = text(new SarifFormat(), verdict);
      assertThat(sarif.validate(text, InputFormat.JSON)).as(text).isEmpty();
    }
    assertThat(sarif.validate("{\"version\": \"2.1.0\"}", InputFormat.JSON)).isNotEmpty();
  }

  @Test
  void sarifHasPlacesAndMessages() {
    assertThat(text(new SarifFormat(), hostile()))
        .contains("\"uri\": \"content/a%20b,%C3%BC:100%25.md\"")
        .contains("\"ruleId\": \"no-such\"", "\"level\": \"error\"", "\"level\": \"note\"")
        .containsSubsequence(
            "\"startLine\": 2,", "\"startColumn\": 1,", "\"endLine\": 2,", "\"endColumn\": 24,")
        .doesNotContain("<script>", "baselineState");
  }

  @Test
  void githubCommandsCantBeForged() {
    assertThat(text(new GithubFormat(), hostile()).lines())
        .containsExactly(
            "::error file=content/a b%2Cü%3A100%25.md,line=2,endLine=2,col=1,endColumn=23,"
                + "title=no-such::bad: 100%25,\\u000d ::error::x ]]>\\u0000%0Aa b",
            "::warning file=content/a b%2Cü%3A100%25.md,line=1,endLine=1,col=1,endColumn=3,"
                + "title=odd::\\u001b[31m<b>\"red\" & 'blue'",
            "::notice file=content/a b%2Cü%3A100%25.md,line=1,endLine=1,col=1,endColumn=1,"
                + "title=aside::of the file",
            "::notice file=content/a b%2Cü%3A100%25.md,line=2,endLine=4,title=aside::many lines");
  }

  @Test
  void junitCountsFailures() throws Exception {
    CheckResult verdict = hostile();
    List<Remark> remarks = new ArrayList<>(verdict.remarks());
    remarks.set(1, remarks.get(1).asOld());
    Document document =
        xml(new JunitFormat().write(new CheckResult(remarks, FailOn.WARNING, true)));

    Element all = document.getDocumentElement();
    assertThat(all.getTagName()).isEqualTo("testsuites");
    assertThat(all.getAttribute("tests")).isEqualTo("4");
    assertThat(all.getAttribute("failures")).isEqualTo("1");
    assertThat(all.getAttribute("skipped")).isEqualTo("1");
    assertThat(document.getElementsByTagName("testcase").getLength()).isEqualTo(4);
    assertThat(document.getElementsByTagName("failure").getLength()).isEqualTo(1);
    assertThat(document.getElementsByTagName("skipped").getLength()).isEqualTo(1);
    assertThat(document.getElementsByTagName("failure").item(0).getTextContent())
        .contains("error[no-such] bad: 100%,", "]]>");
  }

  @Test
  void aCheckThatFindsNothingIsStillATestThatPassed() throws Exception {
    Document document = xml(new JunitFormat().write(CheckResult.of(List.of(), FailOn.ERROR)));

    assertThat(document.getElementsByTagName("testcase").getLength()).isEqualTo(1);
    assertThat(document.getElementsByTagName("failure").getLength()).isZero();
  }

  private static Document xml(byte[] bytes) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
    return factory.newDocumentBuilder().parse(new ByteArrayInputStream(bytes));
  }

  @Test
  void gitlabGetsEachNewFindingWithAFingerprintThatSurvivesMovedLines() throws IOException {
    List<Remark> remarks = new ArrayList<>(hostile().remarks());
    remarks.set(1, remarks.get(1).asOld());
    List<String> told =
        scalars(new CodeQualityFormat().write(new CheckResult(remarks, FailOn.WARNING, true)));

    assertThat(told)
        .filteredOn(text -> !text.startsWith("fingerprint="))
        .startsWith(
            "description=bad: 100%,\\u000d ::error::x ]]>\\u0000 (a b)",
            "check_name=no-such",
            "severity=blocker",
            "path=content/a b,ü:100%.md",
            "begin=2",
            "end=2")
        .contains("severity=info")
        .doesNotContain("severity=major");
    assertThat(told)
        .filteredOn(text -> text.startsWith("fingerprint="))
        .hasSize(3)
        .doesNotHaveDuplicates();
    SourceFile once = SourceFile.of("a.md", "odd\n");
    SourceFile twice = SourceFile.of("a.md", "new\nodd odd\n");
    List<Diagnostic> alike =
        List.of(WARNING.at(twice, Span.of(4, 7), "x"), WARNING.at(twice, Span.of(8, 11), "x"));
    List<String> before = fingerprints(List.of(WARNING.at(once, Span.of(0, 3), "x")));
    assertThat(fingerprints(alike)).hasSize(2).doesNotHaveDuplicates().containsAll(before);
  }

  private static List<String> fingerprints(List<Diagnostic> found) throws IOException {
    return scalars(new CodeQualityFormat().write(CheckResult.of(found, FailOn.ERROR))).stream()
        .filter(text -> text.startsWith("fingerprint="))
        .toList();
  }

  @Test
  void jsonReadsBackAsItWas() throws IOException {
    assertThat(scalars(new JsonFormat().write(hostile())))
        .contains("fails=true", "failOn=warning", "errors=1", "warnings=1", "notes=2", "old=0")
        .contains("message=bad: 100%,\r\n::error::x ]]>\u0000", "suggestion=a\nb")
        .contains("text=two ]]> <script>&amp;\u202e\u0007", "asks=Something <is> asked & wanted.");
  }

  /** Each value in a document with its key. */
  private static List<String> scalars(byte[] document) throws IOException {
    List<String> texts = new ArrayList<>();
    try (JsonParser parser = new JsonFactory().createParser(document)) {
      while (parser.nextToken() != null) {
        if (parser.currentToken().isScalarValue()) {
          texts.add(parser.currentName() + "=" + parser.getText());
        }
      }
    }
    return texts;
  }

  @Test
  void theTerminalShowsTheWorstFileFirstAndInItTheWorstFinding() {
    SourceFile mild = SourceFile.of("content/a.md", "text\n");
    SourceFile grave = SourceFile.of("content/z.md", "text\n");
    CheckResult verdict =
        CheckResult.of(
            List.of(
                NOTE.at(mild, Span.of(0, 4), "one"),
                WARNING.at(mild, Span.of(0, 4), "two"),
                WARNING.at(grave, Span.of(0, 4), "three"),
                ERROR.at(grave, Span.of(0, 4), "four")),
            FailOn.ERROR);

    assertThat(TerminalReport.of(verdict))
        .containsSubsequence(
            "content/z.md: 1 error, 1 warning\n",
            "content/z.md:1:1: error[no-such] four\n",
            "content/z.md:1:1: warning[odd] three\n",
            "content/a.md: 1 warning, 1 note\n",
            "content/a.md:1:1: warning[odd] two\n",
            "content/a.md:1:1: note[aside] one\n");
    assertThat(TerminalReport.of(hostile())).doesNotContain("\u001b", "\u202e", "\u0007");
  }

  @Test
  void theFailureThresholdIsTheRequestedOne() {
    Map<FailOn, Boolean> fails =
        Map.of(
            FailOn.ERROR, false,
            FailOn.WARNING, true,
            FailOn.NOTE, true,
            FailOn.NEVER, false);

    fails.forEach(
        (failOn, expected) ->
            assertThat(CheckResult.of(List.of(found(WARNING, 0, 3, "x", "")), failOn).fails())
                .as(failOn.word())
                .isEqualTo(expected));
  }

  @Test
  void anUnknownReportIsRejectedWithASuggestion() {
    assertThat(ReportFormats.read(List.of("sarif, junit=out/x.xml", "JSON")))
        .extracting(wish -> wish.format().name() + "=" + wish.path())
        .containsExactly("sarif=", "junit=out/x.xml", "json=");
    assertThatThrownBy(() -> ReportFormats.read(List.of("sarf")))
        .hasMessageContaining("did you mean \"sarif\"?");
  }
}
