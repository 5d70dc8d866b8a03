package dev.candor.engine;

import dev.candor.diagnostic.Diagnostic;
import dev.candor.diagnostic.Severity;
import dev.candor.output.artifact.Artifact;
import dev.candor.publish.PublishReport;
import dev.candor.site.Withholding;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The result of a build.
 *
 * @param pages how many pages of content were published
 * @param files how many files were made
 * @param artifacts the files that can be read: all, unless the build was to be published and wasn't
 * @param found all findings, the most severe last, so that they are nearest to the prompt
 * @param nanos nanoseconds by stage
 * @param leftOut how many other pages readers don't see on the day, and why
 * @param published what was written, if the build was published
 * @param heldBack finished pages that are held back until a day, by file
 */
public record BuildReport(
    int pages,
    int files,
    List<Artifact> artifacts,
    List<Diagnostic> found,
    Map<Stage, Long> nanos,
    Optional<PublishReport> published,
    SortedMap<String, LocalDate> heldBack,
    Map<Withholding, Long> leftOut) {

  /** The result of a build that holds no page back. */
  public BuildReport(
      int pages,
      int files,
      List<Artifact> artifacts,
      List<Diagnostic> found,
      Map<Stage, Long> nanos,
      Optional<PublishReport> published) {
    this(pages, files, artifacts, found, nanos, published, new TreeMap<>(), Map.of());
  }

  public BuildReport {
    artifacts = List.copyOf(artifacts);
    found = List.copyOf(found);
    leftOut = Collections.unmodifiableMap(new TreeMap<>(leftOut));
    nanos = Collections.unmodifiableMap(new LinkedHashMap<>(nanos));
    heldBack = Collections.unmodifiableSortedMap(new TreeMap<>(heldBack));
  }

  /** The report of a build right after this one, which found nothing to do in this time. */
  BuildReport again(Map<Stage, Long> nanos) {
    return new BuildReport(
        pages,
        files,
        artifacts,
        found,
        nanos,
        published.map(PublishReport::again),
        heldBack,
        leftOut);
  }

  public long count(Severity severity) {
    return found.stream().filter(d -> d.severity() == severity).count();
  }

  public boolean hasErrors() {
    return count(Severity.ERROR) > 0;
  }
}
