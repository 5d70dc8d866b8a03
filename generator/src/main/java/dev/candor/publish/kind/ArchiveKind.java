package dev.candor.publish.kind;

import dev.candor.publish.PublishException;
import dev.candor.publish.archive.ArchiveDestination;
import dev.candor.publish.target.Destination;
import dev.candor.publish.target.PublishContext;
import dev.candor.publish.target.TargetSettings;

/** A zip or tar file, for hosts that accept an upload of one. */
final class ArchiveKind implements TargetKind {

  @Override
  public String word() {
    return "archive";
  }

  @Override
  public Destination reach(TargetSettings target, PublishContext context) throws PublishException {
    return new ArchiveDestination(target, context);
  }
}
