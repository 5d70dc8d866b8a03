package dev.candor.render;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.candor.diagnostic.Diagnostic;
import dev.candor.diagnostic.DiagnosticPrinter;
import dev.candor.diagnostic.Outcome;
import dev.candor.source.SourceFile;
import java.time.Duration;
import java.util.List;

/** Themes with one template, for tests of what a template may do. */
final class Themes {

  /** For templates that only the time limit stops. */
  private static final RenderLimits SHORT =
      new RenderLimits(Duration.ofMillis(300), 2_000_000, 100);

  /** For templates that another limit stops, however busy the machine is. */
  private static final RenderLimits PATIENT =
      new RenderLimits(Duration.ofMinutes(1), 2_000_000, 100);

  private static final SiteView SITE =
      new SiteView(
          "Site",
          "",
          "https://example.org",
          "en",
          false,
          "/",
          java.util.Optional.empty(),
          java.util.Optional.empty(),
          java.util.Optional.empty(),
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          java.util.Optional.of(new Link("https://example.org/", "Leave")),
          java.util.Optional.empty(),
          java.util.Optional.empty(),
          java.util.Optional.empty(),
          java.util.Optional.empty(),
          Html.EMPTY,
          new java.util.TreeMap<>(),
          new java.util.TreeMap<>(),
          new java.util.TreeMap<>(),
          Fixtures.MESSAGES);

  private Themes() {}

  static SourceFile file(String name, String text) {
    return SourceFile.of("themes/t/templates/" + name, text);
  }

  static Outcome<Theme> load(String template) {
    return Theme.of(List.of(file("page.ftlh", template)), PATIENT);
  }

  /** A theme with a page and a template that it can call. */
  static Theme of(String page, String lib) {
    Outcome<Theme> theme =
        Theme.of(List.of(file("page.ftlh", page), file("lib.ftlh", lib)), PATIENT);
    assertThat(theme.found()).isEmpty();
    return theme.value();
  }

  /** A page of a theme, or the reason why it can't be rendered. */
  static String outcome(Theme theme, PageView page) {
    try {
      return new String(theme.render(SITE, page), UTF_8);
    } catch (RenderFault e) {
      return e.diagnostic().message();
    }
  }

  /** A theme whose pages may take 0.3 seconds. */
  static Theme hurried(String template) {
    return Theme.of(List.of(file("page.ftlh", template)), SHORT).value();
  }

  static String render(String template) throws RenderFault {
    return render(template, "A <b>title</b>");
  }

  static String render(String template, String title) throws RenderFault {
    return render(template, page(title));
  }

  static String render(String template, PageView page) throws RenderFault {
    Outcome<Theme> theme = load(template);
    assertThat(theme.found()).isEmpty();
    return new String(theme.value().render(SITE, page), UTF_8);
  }

  static PageView page(String title) {
    MainView main =
        new MainView.StandingMain(
            title, "A summary", Html.of("<p>body</p>"), List.of(new MainView.Entry(2, "a", "A")));
    PageView.Head head =
        new PageView.Head(title, "", new PageView.Preview("", ""), "", true, Html.EMPTY);
    return new PageView("page", "/page/", head, List.of(), main);
  }

  /** The diagnostic of a template that fails. */
  static Diagnostic fault(String template) {
    Theme theme = load(template).value();
    return fault(theme);
  }

  static Diagnostic fault(Theme theme) {
    RenderFault fault =
        catchThrowableOfType(RenderFault.class, () -> theme.render(SITE, page("Title")));
    assertThat(fault).as("the template was carried out").isNotNull();
    return fault.diagnostic();
  }

  static String shown(Diagnostic diagnostic) {
    return DiagnosticPrinter.print(diagnostic);
  }
}
