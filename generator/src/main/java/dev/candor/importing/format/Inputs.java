package dev.candor.importing.format;

import dev.candor.importing.model.Source;
import dev.candor.importing.model.SourceIssue;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** Opens files, folders and archives, within limits, and has each file read. */
public final class Inputs {

  private static final long LARGEST = 1L << 30;
  private static final int MOST_ENTRIES = 200_000;
  private static final int RATIO = 300;

  /** How much an archive may unpack to in all: many small bombs are one large one. */
  private static final long LARGEST_IN_ALL = 1L << 33;

  private final Formats formats;
  private long left = LARGEST_IN_ALL;

  private Inputs(Formats formats) {
    this.formats = formats;
  }

  /** Reads everything; whatever is wrong becomes an issue of the source. */
  public static Source read(List<Path> from, ReadContext context) {
    Formats formats = new Formats(context);
    Inputs inputs = new Inputs(formats);
    for (Path path : from) {
      formats.begin(String.valueOf(path.getFileName()));
      if (!Files.exists(path)) {
        formats.issue(new SourceIssue(path.toString(), 0, 0, "doesn't exist"));
      } else if (Files.isDirectory(path)) {
        inputs.folder(path);
      } else {
        inputs.file(path, String.valueOf(path.getFileName()), false);
      }
    }
    return formats.finish();
  }

  private void folder(Path folder) {
    try (Stream<Path> all = Files.walk(folder)) {
      List<Path> files = all.filter(Files::isRegularFile).sorted().toList();
      for (Path file : files) {
        String name = folder.relativize(file).toString().replace('\\', '/');
        if (!name.matches("(?:.*/)?\\..*|(?:.*/)?(?:node_modules|_site|public)/.*")) {
          file(file, name, true);
        }
      }
    } catch (IOException e) {
      formats.issue(new SourceIssue(folder.toString(), 0, 0, "can't be read: " + e.getMessage()));
    }
  }

  private void file(Path file, String name, boolean within) {
    try (InputStream in = Files.newInputStream(file)) {
      if (name.toLowerCase(java.util.Locale.ROOT).endsWith(".zip")) {
        archive(file, name);
      } else if (Files.size(file) > LARGEST) {
        formats.issue(new SourceIssue(name, 0, 0, "is larger than 1 GB"));
      } else {
        formats.read(name, in, () -> bytes(Files.newInputStream(file)), within);
      }
    } catch (IOException e) {
      formats.issue(new SourceIssue(name, 0, 0, "can't be read: " + e.getMessage()));
    }
  }

  private static byte[] bytes(InputStream in) throws IOException {
    try (in) {
      return in.readAllBytes();
    }
  }

  private void archive(Path file, String name) throws IOException {
    try (ZipFile zip = new ZipFile(file.toFile())) {
      if (zip.size() > MOST_ENTRIES) {
        formats.issue(new SourceIssue(name, 0, 0, "has more than " + MOST_ENTRIES + " files"));
        return;
      }
      Enumeration<? extends ZipEntry> entries = zip.entries();
      while (entries.hasMoreElements()) {
        ZipEntry entry = entries.nextElement();
        if (!entry.isDirectory()) {
          entry(file, zip, entry, name);
        }
      }
    } catch (ZipException e) {
      formats.issue(new SourceIssue(name, 0, 0, "is not a whole zip archive: " + e.getMessage()));
    }
  }

  private void entry(Path file, ZipFile zip, ZipEntry entry, String archive) throws IOException {
    String name = entry.getName().replace('\\', '/');
    if (name.startsWith("/") || name.matches("(?:.*/)?\\.\\.(?:/.*)?") || name.indexOf(':') >= 0) {
      formats.issue(new SourceIssue(archive, 0, 0, "has a path that leads out of it: " + name));
      return;
    }
    long usual = Math.max(1L << 20, entry.getCompressedSize() * RATIO);
    long most = Math.min(left, Math.min(LARGEST, usual));
    try (Limited in = new Limited(zip.getInputStream(entry), most)) {
      formats.read(name, in, () -> reopened(file, entry.getName(), most), true);
      left -= most - in.left;
    } catch (TooLargeException e) {
      left -= most;
      formats.issue(new SourceIssue(archive, 0, 0, name + " unpacks to far more than it should"));
    }
  }

  private static byte[] reopened(Path file, String name, long most) throws IOException {
    try (ZipFile zip = new ZipFile(file.toFile())) {
      ZipEntry entry = zip.getEntry(name);
      if (entry == null) {
        throw new IOException(name + " is no longer in the archive");
      }
      try (InputStream in = new Limited(zip.getInputStream(entry), most)) {
        return in.readAllBytes();
      }
    }
  }

  /** Says that a file of an archive is a bomb. */
  private static final class TooLargeException extends IOException {
    private static final long serialVersionUID = 1;

    TooLargeException() {
      super("it unpacks to far more than it should");
    }
  }

  /** Reads so much and no more. */
  private static final class Limited extends FilterInputStream {
    private long left;

    Limited(InputStream in, long most) {
      super(in);
      this.left = most;
    }

    @Override
    public int read() throws IOException {
      int read = super.read();
      count(read < 0 ? 0 : 1);
      return read;
    }

    @Override
    public int read(byte[] buffer, int from, int length) throws IOException {
      int read = super.read(buffer, from, length);
      count(Math.max(0, read));
      return read;
    }

    private void count(int read) throws TooLargeException {
      left -= read;
      if (left < 0) {
        throw new TooLargeException();
      }
    }
  }
}
