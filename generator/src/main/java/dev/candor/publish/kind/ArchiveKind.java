package dev.candor.publish.kind;

import dev.candor.publish.PublishException;
import dev.candor.publish.archive.ArchiveDestination;
import dev.candor.publish.target.Circumstances;
import dev.candor.publish.target.Destination;
import dev.candor.publish.target.Target;

/** A zip or a tar, for every host that takes such a file. */
final class ArchiveKind implements TargetKind {

  @Override
  public String word() {
    return "archive";
  }

  @Override
  public Destination reach(Target target, Circumstances circumstances) throws PublishException {
    return new ArchiveDestination(target, circumstances);
  }
}
