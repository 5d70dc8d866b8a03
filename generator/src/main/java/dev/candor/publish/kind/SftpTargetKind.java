package dev.candor.publish.kind;

import dev.candor.publish.PublishException;
import dev.candor.publish.sftp.SftpKind;
import dev.candor.publish.store.StoreDestination;
import dev.candor.publish.target.Destination;
import dev.candor.publish.target.PublishContext;
import dev.candor.publish.target.TargetSettings;

/** A folder on a server that is reached by SFTP. */
final class SftpTargetKind implements TargetKind {

  @Override
  public String word() {
    return "sftp";
  }

  @Override
  public Destination reach(TargetSettings target, PublishContext context) throws PublishException {
    return new StoreDestination(target, new SftpKind().open(target), context);
  }
}
