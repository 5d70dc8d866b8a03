package dev.candor.serve;

import dev.candor.diagnostic.Diagnostic;
import dev.candor.diagnostic.DiagnosticPrinter;
import dev.candor.text.HtmlEscape;
import java.util.List;

/** The page shown instead of one that could never be made, with the reasons. */
final class Broken {

  private Broken() {}

  static String page(List<Diagnostic> found) {
    StringBuilder html =
        new StringBuilder("<!doctype html>\n<html lang=\"en\"><meta charset=\"utf-8\">")
            .append("<title>This page can't be shown</title>\n<h1>This page can't be shown</h1>\n");
    for (Diagnostic one : found) {
      html.append("<pre>").append(HtmlEscape.of(DiagnosticPrinter.print(one))).append("</pre>\n");
    }
    return html.toString();
  }
}
