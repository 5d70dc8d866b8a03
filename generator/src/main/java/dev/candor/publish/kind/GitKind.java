package dev.candor.publish.kind;

import dev.candor.publish.PublishException;
import dev.candor.publish.git.GitDestination;
import dev.candor.publish.target.Circumstances;
import dev.candor.publish.target.Destination;
import dev.candor.publish.target.Target;

/** A branch of a git repository, for hosts that serve a branch. */
final class GitKind implements TargetKind {

  @Override
  public String word() {
    return "git";
  }

  @Override
  public Destination reach(Target target, Circumstances circumstances) throws PublishException {
    return new GitDestination(target, circumstances);
  }
}
