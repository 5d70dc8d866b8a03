package dev.candor.publish.kind;

import dev.candor.publish.PublishException;
import dev.candor.publish.git.GitDestination;
import dev.candor.publish.target.Destination;
import dev.candor.publish.target.PublishContext;
import dev.candor.publish.target.TargetSettings;

/** A branch of a git repository, for hosts that serve a branch. */
final class GitKind implements TargetKind {

  @Override
  public String word() {
    return "git";
  }

  @Override
  public Destination reach(TargetSettings target, PublishContext context) throws PublishException {
    return new GitDestination(target, context);
  }
}
