package dev.candor.publish.kind;

import dev.candor.publish.PublishException;
import dev.candor.publish.s3.S3Kind;
import dev.candor.publish.store.StoreDestination;
import dev.candor.publish.target.Destination;
import dev.candor.publish.target.PublishContext;
import dev.candor.publish.target.TargetSettings;

/** A bucket of Amazon S3, or of another storage with the same interface. */
final class S3TargetKind implements TargetKind {

  @Override
  public String word() {
    return "s3";
  }

  @Override
  public Destination reach(TargetSettings target, PublishContext context) throws PublishException {
    S3Kind kind = new S3Kind(context.clock());
    return new StoreDestination(target, kind.open(target), context);
  }
}
