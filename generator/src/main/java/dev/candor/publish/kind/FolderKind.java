package dev.candor.publish.kind;

import dev.candor.publish.PublishException;
import dev.candor.publish.release.FolderDestination;
import dev.candor.publish.target.Destination;
import dev.candor.publish.target.PublishContext;
import dev.candor.publish.target.TargetSettings;

/** A folder on this machine, for a web server that runs on it. */
final class FolderKind implements TargetKind {

  @Override
  public String word() {
    return "folder";
  }

  @Override
  public Destination reach(TargetSettings target, PublishContext context) throws PublishException {
    return new FolderDestination(target, context);
  }
}
