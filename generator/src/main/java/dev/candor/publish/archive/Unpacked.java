package dev.candor.publish.archive;

import dev.candor.publish.Manifest;
import dev.candor.publish.Manifest.Made;
import dev.candor.publish.PublishException;
import dev.candor.source.Hash;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Reads an archive back after it was written. */
final class Unpacked {

  private Unpacked() {}

  /** How many files are in it and as they should be; throws if that is not all of them. */
  static int check(Packing packing, Path archive, Manifest manifest)
      throws IOException, PublishException {
    int right = 0;
    try (InputStream in = new BufferedInputStream(Files.newInputStream(archive))) {
      switch (packing) {
        case ZIP -> right = zip(in, manifest);
        case TAR -> right = sized(in, manifest);
        case TAR_GZ -> right = sized(new GZIPInputStream(in), manifest);
      }
    }
    if (right != manifest.files().size()) {
      throw new PublishException(
          archive + " reads differently from what was written; is the disk sound?");
    }
    return right;
  }

  private static int zip(InputStream in, Manifest manifest) throws IOException {
    int right = 0;
    try (ZipInputStream zip = new ZipInputStream(in)) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        Made made = manifest.files().get(entry.getName());
        if (made != null && made.hash().equals(Hash.of(zip.readAllBytes()))) {
          right++;
        }
      }
    }
    return right;
  }

  /** A tar has the files in the order of the manifest, each with its bytes behind its header. */
  private static int sized(InputStream in, Manifest manifest) throws IOException {
    int right = 0;
    for (Made made : manifest.files().values()) {
      byte[] header = in.readNBytes(512);
      if (header.length == 512 && header[156] == 'x') {
        in.skipNBytes(512);
        header = in.readNBytes(512);
      }
      byte[] bytes = in.readNBytes((int) made.size());
      if (header.length == 512 && made.hash().equals(Hash.of(bytes))) {
        right++;
      }
      in.skipNBytes((512 - made.size() % 512) % 512);
    }
    return right;
  }
}
