package dev.candor.publish.archive;

import dev.candor.output.artifact.Artifact;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** An archive format; the same files with the same date give the same bytes. */
enum Packing {
  ZIP {
    @Override
    void pack(List<Artifact> files, Instant dated, OutputStream out) throws IOException {
      LocalDateTime time = LocalDateTime.ofInstant(dated, ZoneOffset.UTC);
      try (ZipOutputStream zip = new ZipOutputStream(out)) {
        zip.setLevel(Deflater.BEST_COMPRESSION);
        for (Artifact file : files) {
          ZipEntry entry = new ZipEntry(file.path().value());
          entry.setTimeLocal(time);
          zip.putNextEntry(entry);
          zip.write(file.bytes());
          zip.closeEntry();
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
      try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
        TAR.pack(files, dated, gzip);
      }
    }
  };

  /** Writes all files and closes the stream. */
  abstract void pack(List<Artifact> files, Instant dated, OutputStream out) throws IOException;
}
