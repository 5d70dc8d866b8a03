package dev.candor.publish;

import java.util.HexFormat;
import java.util.zip.CRC32;
import java.util.zip.CRC32C;

/**
 * Tells whether a file is still as it was made: CRC-32 and CRC-32C of its bytes, side by side, in
 * hex. It is there for files edited by accident, not for anybody who means to deceive, and costs a
 * tenth of a cryptographic hash, which a short run would feel.
 */
public final class Fingerprint {

  /** How many hex digits a fingerprint has. */
  static final int LENGTH = 16;

  private Fingerprint() {}

  public static String of(byte[] bytes) {
    CRC32 first = new CRC32();
    first.update(bytes);
    CRC32C second = new CRC32C();
    second.update(bytes);
    return HexFormat.of().toHexDigits(first.getValue() << 32 | second.getValue());
  }
}
