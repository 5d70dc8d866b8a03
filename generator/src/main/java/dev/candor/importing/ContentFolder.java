package dev.candor.importing;

import java.util.List;
import java.util.Optional;

/** The content that an import adds to; paths are below the folder, with slashes. */
public interface ContentFolder {

  /** The paths of all files. */
  List<String> paths();

  /** The text of a file, if there is one. */
  Optional<String> read(String path);

  /** The bytes of a file, if there is one. */
  Optional<byte[]> bytes(String path);

  /** Whether there is a file. */
  boolean has(String path);

  /** Makes or replaces a text file. */
  void write(String path, String text);

  /** Adds a line to a text file. */
  void append(String path, String line);

  /** Makes or replaces a file. */
  void write(String path, byte[] bytes);

  /** Deletes a file, if there is one. */
  void delete(String path);

  /** The bytes of an image that the user has, by a name without its size; empty if none. */
  Optional<byte[]> media(String name);
}
