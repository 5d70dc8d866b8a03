package dev.candor.publish.kind;

import dev.candor.publish.PublishException;
import dev.candor.publish.s3.S3Kind;
import dev.candor.publish.store.StoreDestination;
import dev.candor.publish.target.Destination;
import dev.candor.publish.target.PublishContext;
import dev.candor.publish.target.TargetSettings;

/** A bucket of Amazon S3, or of another storage that speaks its language. */
final class S3TargetKind implements TargetKind {

  @Override
  public String word() {
    return "s3";
  }

  @Override
  public Destination reach(TargetSettings target, PublishContext circumstances)
      throws PublishException {
    S3Kind kind = new S3Kind(circumstances.clock());
    return new StoreDestination(target, kind.open(target), circumstances);
  }
}
