package dev.candor.publish.kind;

import dev.candor.publish.PublishException;
import dev.candor.publish.target.Circumstances;
import dev.candor.publish.target.Destination;
import dev.candor.publish.target.Target;

/** A way to publish: what {@code kind:} of a target in site.yaml may be. */
public interface TargetKind {

  /** What it is called in site.yaml. */
  String word();

  /** Reaches the target, which must not be changed by it. */
  Destination reach(Target target, Circumstances circumstances) throws PublishException;
}
