package dev.candor.house.offenders;

import java.io.File;
import java.io.FileOutputStream;
import java.io.FileWriter;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.RandomAccessFile;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.util.Formatter;
import java.util.Map;
import java.util.function.Consumer;
import javax.imageio.ImageIO;

/** Every way to write a file, each in its own method: all must be caught. Never run. */
@SuppressWarnings({"unused", "DefaultCharset"})
public final class Writing {

  interface Step {
    void run(Path path) throws IOException;
  }

  void text(Path path) throws IOException {
    Files.writeString(path, "");
  }

  void channel(Path path) throws IOException {
    Files.newByteChannel(path, StandardOpenOption.WRITE).close();
  }

  void permissions(Path path) throws IOException {
    Files.setPosixFilePermissions(path, java.util.Set.of());
  }

  void times(Path path) throws IOException {
    Files.setLastModifiedTime(path, FileTime.fromMillis(0));
  }

  void reference(Path path) throws IOException {
    Step step = Files::createDirectory;
    step.run(path);
  }

  void stream(Path path) throws IOException {
    new FileOutputStream(path.toFile()).close();
  }

  void writer(Path path) throws IOException {
    new FileWriter(path.toFile()).close();
  }

  void printWriter(Path path) throws IOException {
    new PrintWriter(path.toFile()).close();
  }

  void printStream(Path path) throws IOException {
    new PrintStream(path.toString()).close();
  }

  void formatter(Path path) throws IOException {
    new Formatter(path.toFile()).close();
  }

  void random(Path path) throws IOException {
    new RandomAccessFile(path.toFile(), "rw").close();
  }

  void fileChannel(Path path) throws IOException {
    FileChannel.open(path, StandardOpenOption.WRITE).close();
  }

  boolean rename(File file) {
    return file.renameTo(file);
  }

  boolean delete(File file) {
    return file.delete();
  }

  boolean folder(File file) {
    return file.mkdir();
  }

  void picture(File file) throws IOException {
    ImageIO.write(new java.awt.image.BufferedImage(1, 1, 1), "png", file);
  }

  void zip(Path path) throws IOException {
    FileSystems.newFileSystem(path, Map.of("create", "true")).close();
  }

  void provider(Path path) throws IOException {
    path.getFileSystem().provider().delete(path);
  }

  void constructor(Path path) {
    Consumer<File> delete = File::deleteOnExit;
    delete.accept(path.toFile());
  }
}
