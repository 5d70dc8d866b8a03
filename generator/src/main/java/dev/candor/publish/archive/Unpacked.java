package dev.candor.publish.archive;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.candor.publish.Manifest;
import dev.candor.publish.Manifest.Made;
import dev.candor.publish.PublishException;
import dev.candor.source.Hash;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.zip.DataFormatException;
import java.util.zip.GZIPInputStream;
import java.util.zip.Inflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;

/** Reads an archive back after it was written: every byte of it must belong to the site. */
final class Unpacked {

  private static final int BLOCK = 512;

  /**
   * The last record of a zip without a comment, and where it has the directory's size and place.
   */
  private static final int ZIP_END = 22;

  private static final int ZIP_END_SIGNATURE = 0x06054b50;
  private static final int DIRECTORY_SIZE = 12;
  private static final int DIRECTORY_OFFSET = 16;

  /** The header that this program writes has no name in it; the trailer is a sum and a length. */
  private static final int GZIP_HEADER = 10;

  private static final int GZIP_TRAILER = 8;

  private Unpacked() {}

  /** How many files are in it; throws unless these are the manifest's files and nothing else. */
  static int check(Packing packing, Path archive, Manifest manifest)
      throws IOException, PublishException {
    boolean right;
    try (InputStream in = new BufferedInputStream(Files.newInputStream(archive))) {
      right =
          switch (packing) {
            case ZIP -> isZip(in, manifest) && endsAsZip(archive, manifest);
            case TAR -> isTar(in, manifest);
            case TAR_GZ -> isTar(new GZIPInputStream(in), manifest) && isOneMember(archive);
          };
    } catch (IOException | IllegalArgumentException e) {
      // Java refuses names that aren't UTF-8 with the latter.
      throw new PublishException(archive + " can't be read back: " + e.getMessage(), e);
    }
    if (!right) {
      throw new PublishException(
          archive + " does not contain what was written; check the disk, and publish again");
    }
    return manifest.files().size();
  }

  private static boolean isZip(InputStream in, Manifest manifest) throws IOException {
    Set<String> seen = new HashSet<>();
    try (ZipInputStream zip = new ZipInputStream(in)) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        Made made = manifest.files().get(entry.getName());
        if (made == null
            || !seen.add(entry.getName())
            || !made.hash().equals(Hash.of(zip.readAllBytes()))) {
          return false;
        }
      }
    }
    return seen.size() == manifest.files().size();
  }

  /** Programs look for a zip's directory from the end, so the end must be the file's own. */
  private static boolean endsAsZip(Path archive, Manifest manifest) throws IOException {
    byte[] all = Files.readAllBytes(archive);
    ByteBuffer bytes = ByteBuffer.wrap(all).order(ByteOrder.LITTLE_ENDIAN);
    int end = all.length - ZIP_END;
    if (end < 0 || bytes.getInt(end) != ZIP_END_SIGNATURE || bytes.getShort(all.length - 2) != 0) {
      return false;
    }
    long size = Integer.toUnsignedLong(bytes.getInt(end + DIRECTORY_SIZE));
    long offset = Integer.toUnsignedLong(bytes.getInt(end + DIRECTORY_OFFSET));
    // From 65,535 files on, a longer record and its locator lie between the directory and the end.
    boolean adjacent = offset + size == end || manifest.files().size() >= 0xffff;
    try (ZipFile zip = new ZipFile(archive.toFile(), UTF_8)) {
      return adjacent && zip.size() == manifest.files().size();
    }
  }

  /** A tar has the files in the manifest's order, each after its header, and two empty blocks. */
  private static boolean isTar(InputStream in, Manifest manifest) throws IOException {
    for (Made made : manifest.files().values()) {
      byte[] header = in.readNBytes(BLOCK);
      if (header.length == BLOCK && header[156] == 'x') {
        in.skipNBytes(BLOCK);
        header = in.readNBytes(BLOCK);
      }
      byte[] bytes = in.readNBytes((int) made.size());
      if (header.length != BLOCK || !made.hash().equals(Hash.of(bytes))) {
        return false;
      }
      in.skipNBytes((BLOCK - made.size() % BLOCK) % BLOCK);
    }
    byte[] end = in.readAllBytes();
    boolean empty = true;
    for (byte b : end) {
      empty &= b == 0;
    }
    return empty && end.length == 2 * BLOCK;
  }

  /** Java's own reader of gzip says nothing about bytes that follow the end. */
  private static boolean isOneMember(Path archive) throws IOException {
    byte[] all = Files.readAllBytes(archive);
    Inflater inflater = new Inflater(true);
    try {
      inflater.setInput(all, GZIP_HEADER, all.length - GZIP_HEADER);
      byte[] unused = new byte[1 << 16];
      while (!inflater.finished()) {
        if (inflater.inflate(unused) == 0 && inflater.needsInput()) {
          return false;
        }
      }
      return inflater.getRemaining() == GZIP_TRAILER;
    } catch (DataFormatException e) {
      throw new IOException(e);
    } finally {
      inflater.end();
    }
  }
}
