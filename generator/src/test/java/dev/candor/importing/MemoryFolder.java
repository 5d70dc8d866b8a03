package dev.candor.importing;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** A content folder in memory. */
class MemoryFolder implements ContentFolder {

  private final Map<String, byte[]> files = new TreeMap<>();
  private final Map<String, byte[]> media = new TreeMap<>();

  @Override
  public List<String> paths() {
    return List.copyOf(files.keySet());
  }

  @Override
  public Optional<String> read(String path) {
    return bytes(path).map(bytes -> new String(bytes, UTF_8));
  }

  @Override
  public Optional<byte[]> bytes(String path) {
    return Optional.ofNullable(files.get(path));
  }

  @Override
  public boolean has(String path) {
    return files.containsKey(path);
  }

  @Override
  public void write(String path, String text) {
    files.put(path, text.getBytes(UTF_8));
  }

  @Override
  public void append(String path, String line) {
    files.put(path, (read(path).orElse("") + line).getBytes(UTF_8));
  }

  @Override
  public void write(String path, byte[] bytes) {
    files.put(path, bytes);
  }

  @Override
  public Optional<byte[]> media(String name) {
    return Optional.ofNullable(media.get(name));
  }

  /** Puts an image into the user's folder. */
  void media(String name, byte[] bytes) {
    media.put(name, bytes);
  }

  /** Every file as it is, to compare folders. */
  Map<String, String> all() {
    Map<String, String> all = new TreeMap<>();
    files.forEach((path, bytes) -> all.put(path, new String(bytes, ISO_8859_1)));
    return all;
  }

  @Override
  public void delete(String path) {
    files.remove(path);
  }

  /** All text files with their contents, but not the ledger. */
  Map<String, String> texts() {
    Map<String, String> texts = new TreeMap<>();
    files.forEach(
        (path, bytes) -> {
          if (!path.startsWith("images/") && !path.equals(Ledger.PATH)) {
            texts.put(path, new String(bytes, UTF_8));
          }
        });
    return texts;
  }
}
