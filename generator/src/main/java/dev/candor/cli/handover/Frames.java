package dev.candor.cli.handover;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** What the server sends: pieces of the two outputs, each with its number and length. */
final class Frames extends OutputStream {

  static final int END = 0;
  static final int OUT = 1;
  static final int ERR = 2;

  private final DataOutputStream to;
  private final int number;

  /** One of the outputs, sent piece by piece. */
  Frames(DataOutputStream to, int number) {
    this.to = to;
    this.number = number;
  }

  @Override
  public void write(int octet) throws IOException {
    write(new byte[] {(byte) octet}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int from, int length) throws IOException {
    synchronized (to) {
      to.writeByte(number);
      to.writeInt(length);
      to.write(bytes, from, length);
      to.flush();
    }
  }

  /** Ends both outputs with the exit status of the command. */
  static void end(DataOutputStream to, int status) throws IOException {
    synchronized (to) {
      to.writeByte(END);
      to.writeInt(status);
      to.flush();
    }
  }
}
