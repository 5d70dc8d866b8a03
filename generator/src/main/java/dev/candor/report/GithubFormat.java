package dev.candor.report;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.candor.diagnostic.DiagnosticPrinter;
import dev.candor.diagnostic.Severity;

/**
 * Workflow commands, from which GitHub Actions shows findings beside their lines. Old findings are
 * left out, because they needn't be fixed now.
 */
final class GithubFormat implements ReportFormat {

  @Override
  public String name() {
    return "github";
  }

  @Override
  public String fileName() {
    return "github.txt";
  }

  @Override
  public boolean isPrinted() {
    return true;
  }

  @Override
  public byte[] write(CheckResult verdict) {
    StringBuilder out = new StringBuilder();
    for (Remark remark : verdict.remarks()) {
      if (!remark.old()) {
        command(out, remark);
      }
    }
    return out.toString().getBytes(UTF_8);
  }

  private static void command(StringBuilder out, Remark remark) {
    Severity severity = remark.diagnostic().severity();
    out.append("::").append(severity == Severity.NOTE ? "notice" : severity.word());
    out.append(" file=").append(property(remark.path()));
    out.append(",line=").append(remark.line()).append(",endLine=").append(remark.endLine());
    if (remark.line() == remark.endLine()) {
      // GitHub accepts columns only within one line, and includes the last one.
      out.append(",col=").append(remark.column());
      out.append(",endColumn=").append(Math.max(remark.column(), remark.endColumn() - 1));
    }
    out.append(",title=").append(property(remark.rule())).append("::");
    out.append(data(DiagnosticPrinter.visible(remark.diagnostic().message())));
    if (!remark.diagnostic().suggestion().isEmpty()) {
      out.append("%0A").append(data(DiagnosticPrinter.visible(remark.diagnostic().suggestion())));
    }
    out.append('\n');
  }

  private static String data(String text) {
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
  }

  private static String property(String text) {
    return data(text).replace(":", "%3A").replace(",", "%2C");
  }
}
