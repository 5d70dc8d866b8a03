package dev.candor.publish.kind;

import dev.candor.publish.PublishException;
import dev.candor.publish.target.Destination;
import dev.candor.publish.target.PublishContext;
import dev.candor.publish.target.TargetSettings;

/** A way to publish: what {@code kind:} of a target in site.yaml may be. */
public interface TargetKind {

  /** What it is called in site.yaml. */
  String word();

  /** Reaches the target, which must not be changed by it. */
  Destination reach(TargetSettings target, PublishContext circumstances) throws PublishException;
}
