package dev.candor.publish;

import dev.candor.output.artifact.Artifact;
import dev.candor.publish.Comparison.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a publish will do with each artifact and with each file in the folder. Planning writes
 * nothing.
 *
 * @param fresh the artifacts that are not on the disk with these bytes
 * @param same the artifacts that are on the disk with these bytes
 * @param manifest the files of the new site
 */
public record Plan(
    List<Artifact> fresh, List<Artifact> same, Leftovers leftovers, Manifest manifest) {

  /** Compares an artifact with the published folder. */
  interface Comparing {
    Verdict of(Artifact artifact) throws PublishException;
  }

  /** The published folder. */
  PublishedTree tree() {
    return leftovers.tree();
  }

  /** Whether the folder already has exactly this site. */
  boolean isDone() {
    return tree().exists() && fresh.isEmpty() && leftovers.gone().size() == 0;
  }

  PublishReport report() {
    return new PublishReport(fresh.size(), same.size(), leftovers.gone().size(), leftovers.kept());
  }

  public static Plan of(List<Artifact> artifacts, PublishedTree tree, Manifest before)
      throws PublishException {
    return of(artifacts, Leftovers.of(artifacts, tree, before), new Comparison(tree, before)::of);
  }

  static Plan of(List<Artifact> artifacts, Leftovers leftovers, Comparing comparing)
      throws PublishException {
    leftovers.refuseToOverwriteAny(artifacts);
    Verdict[] verdicts = new Verdict[artifacts.size()];
    ParallelSteps.each(artifacts.size(), i -> verdicts[i] = comparing.of(artifacts.get(i)));
    List<Artifact> fresh = new ArrayList<>();
    List<Artifact> same = new ArrayList<>();
    SortedMap<String, Manifest.Made> made = new TreeMap<>();
    for (int i = 0; i < verdicts.length; i++) {
      Artifact artifact = artifacts.get(i);
      (verdicts[i].same() ? same : fresh).add(artifact);
      made.put(artifact.path().value(), verdicts[i].made());
    }
    return new Plan(fresh, same, leftovers, new Manifest(made));
  }
}
