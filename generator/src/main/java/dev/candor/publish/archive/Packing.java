package dev.candor.publish.archive;

import dev.candor.output.artifact.Artifact;
import dev.candor.publish.compress.Gzip;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.List;

/** An archive format; the same files with the same date give the same bytes on any machine. */
enum Packing {
  ZIP {
    @Override
    void pack(List<Artifact> files, Instant dated, OutputStream out) throws IOException {
      try (ZipStream zip = new ZipStream(out, dated)) {
        for (Artifact file : files) {
          zip.add(file.path().value(), file.bytes());
        }
      }
    }
  },
  TAR {
    @Override
    void pack(List<Artifact> files, Instant dated, OutputStream out) throws IOException {
      try (TarStream tar = new TarStream(out, dated)) {
        for (Artifact file : files) {
          tar.add(file.path().value(), file.bytes());
        }
      }
    }
  },
  TAR_GZ {
    @Override
    void pack(List<Artifact> files, Instant dated, OutputStream out) throws IOException {
      try (OutputStream gzip = Gzip.stream(out)) {
        TAR.pack(files, dated, gzip);
      }
    }
  };

  /** Writes all files and closes the stream. */
  abstract void pack(List<Artifact> files, Instant dated, OutputStream out) throws IOException;
}
