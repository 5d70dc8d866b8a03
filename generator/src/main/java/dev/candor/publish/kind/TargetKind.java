package dev.candor.publish.kind;

import dev.candor.publish.PublishException;
import dev.candor.publish.target.Destination;
import dev.candor.publish.target.PublishContext;
import dev.candor.publish.target.TargetSettings;

/** A way to publish, chosen by {@code kind:} of a target in site.yaml. */
public interface TargetKind {

  /** Its name in site.yaml. */
  String word();

  /** Reaches the target without changing it. */
  Destination reach(TargetSettings target, PublishContext context) throws PublishException;
}
