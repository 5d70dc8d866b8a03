package dev.candor.report.health;

import dev.candor.output.artifact.Artifact;
import dev.candor.source.SitePath;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/**
 * The content-health report as files: the page with its style and script, the JSON, the calendar.
 */
public final class HealthReport {

  private HealthReport() {}

  /** The files, for one folder. */
  public static List<Artifact> of(Health health, SourceLinks links) {
    List<Artifact> files = new ArrayList<>();
    files.add(Artifact.of(SitePath.of("index.html"), HealthPage.of(health, links)));
    files.add(Artifact.of(SitePath.of("health.json"), HealthJson.of(health)));
    String calendar = HealthCalendar.of(health);
    if (!calendar.isEmpty()) {
      files.add(Artifact.of(SitePath.of("due.ics"), calendar));
    }
    files.add(resource("report.css"));
    files.add(resource("report.js"));
    return List.copyOf(files);
  }

  private static Artifact resource(String name) {
    try (InputStream in = HealthReport.class.getResourceAsStream("/dev/candor/report/" + name)) {
      if (in == null) {
        throw new IllegalStateException("the program is missing its " + name);
      }
      return Artifact.of(SitePath.of(name), in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
