package dev.candor.publish.archive;

import dev.candor.output.artifact.Artifact;
import dev.candor.publish.Manifest;
import dev.candor.publish.PublishException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Lets the fuzz tests write archives and read them back. */
public final class ArchiveReading {

  private ArchiveReading() {}

  /** The same files in every format, in the order of {@link Packing}. */
  public static List<byte[]> archives(List<Artifact> files) throws IOException {
    List<byte[]> archives = new ArrayList<>();
    for (Packing packing : Packing.values()) {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      packing.pack(files, Instant.EPOCH, out);
      archives.add(out.toByteArray());
    }
    return archives;
  }

  /** Reads a file as each kind of archive; a refusal is the expected answer. */
  public static int refusals(Path archive, Manifest manifest) throws IOException {
    int refusals = 0;
    for (Packing packing : Packing.values()) {
      try {
        Unpacked.check(packing, archive, manifest);
      } catch (PublishException e) {
        refusals++;
      }
    }
    return refusals;
  }
}
