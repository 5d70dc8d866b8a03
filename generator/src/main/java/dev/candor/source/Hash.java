package dev.candor.source;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.zip.CRC32;
import java.util.zip.CRC32C;
import java.util.zip.Checksum;

/** Fingerprints of content: SHA-256 in lower-case hex, unless a method says otherwise. */
public final class Hash {

  private Hash() {}

  public static String of(String text) {
    return of(text.getBytes(UTF_8));
  }

  public static String of(byte[] bytes) {
    return HexFormat.of().formatHex(digest("SHA-256", bytes));
  }

  /** SHA-384 as a page's {@code integrity} attribute states it (W3C Subresource Integrity). */
  public static String integrityOf(byte[] bytes) {
    return "sha384-" + Base64.getEncoder().encodeToString(digest("SHA-384", bytes));
  }

  /**
   * Two checksums, CRC-32 and CRC-32C, as 16 hex digits: enough to tell versions of one file apart,
   * but not to trust one. They are computed by the processor itself.
   */
  public static String checksum(byte[] bytes) {
    return HexFormat.of().toHexDigits(sum(new CRC32(), bytes) << 32 | sum(new CRC32C(), bytes));
  }

  private static long sum(Checksum checksum, byte[] bytes) {
    checksum.update(bytes);
    return checksum.getValue();
  }

  private static byte[] digest(String algorithm, byte[] bytes) {
    try {
      return MessageDigest.getInstance(algorithm).digest(bytes);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has " + algorithm, e);
    }
  }
}
