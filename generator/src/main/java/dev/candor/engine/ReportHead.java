package dev.candor.engine;

import dev.candor.text.HtmlEscape;

/** How reports of imports begin: one HTML file each, without scripts, that loads nothing. */
public final class ReportHead {

  private static final String STYLE =
      ":root{color-scheme:light dark}body{font:1rem/1.5"
          + " system-ui,sans-serif;max-width:70rem;margin:2rem auto;padding:0 1rem}\n"
          + "table{border-collapse:collapse;width:100%}th,td{border:1px solid"
          + " GrayText;padding:.4rem;text-align:left;vertical-align:top;overflow-wrap:anywhere}\n"
          + "pre{white-space:pre-wrap;overflow-wrap:anywhere;border:1px solid"
          + " GrayText;padding:.5rem}\n"
          + ".two{display:grid;grid-template-columns:1fr 1fr;gap:1rem}.two>*{min-width:0}\n"
          + "@media(max-width:45rem){.two{grid-template-columns:1fr}}\n"
          + "summary{cursor:pointer;font-weight:600}";

  private ReportHead() {}

  /** Up to and with the heading of the page. */
  public static String of(String title) {
    return "<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\"><title>"
        + HtmlEscape.of(title)
        + "</title>\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
        + "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none';"
        + " style-src 'unsafe-inline'\">\n<style>"
        + STYLE
        + "</style></head><body><main>\n<h1>"
        + HtmlEscape.of(title)
        + "</h1>\n";
  }
}
