package dev.candor.publish;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Fills an empty folder, completely or not at all. */
public final class NewFolder {

  /** A folder with an empty repository counts as empty. */
  private static final String GIT = ".git";

  private NewFolder() {}

  /** Why a folder can't be filled, in words; empty if it can, since it is empty or absent. */
  public static String obstacle(Path folder) throws PublishException {
    if (!Files.exists(folder)) {
      return "";
    }
    if (!Files.isDirectory(folder)) {
      return folder + " is a file: name an empty folder, or a new one";
    }
    try (Stream<Path> inside = Files.list(folder)) {
      return inside
          .map(path -> path.getFileName().toString())
          .filter(name -> !name.equals(GIT))
          .sorted()
          .findFirst()
          .map(name -> folder + " is not empty (" + name + "): name an empty folder, or a new one")
          .orElse("");
    } catch (IOException e) {
      throw PublishException.of("can't read " + folder, e);
    }
  }

  /** Writes texts to files by their paths. If one can't be written, all are deleted again. */
  public static void fill(Path folder, Map<String, String> texts) throws PublishException {
    List<Path> made = new ArrayList<>();
    try {
      makeFolders(folder, made);
      for (Map.Entry<String, String> text : texts.entrySet()) {
        Path file = folder.resolve(text.getKey());
        makeFolders(file.resolveSibling(""), made);
        Files.createFile(file);
        made.add(file);
        Files.write(file, text.getValue().getBytes(UTF_8));
      }
    } catch (IOException e) {
      undo(made);
      throw PublishException.of("can't fill " + folder, e);
    }
  }

  private static void makeFolders(Path folder, List<Path> made) throws IOException {
    Path absolute = folder.toAbsolutePath().normalize();
    List<Path> missing = new ArrayList<>();
    for (Path at = absolute; at != null && !Files.exists(at); at = at.getParent()) {
      missing.add(at);
    }
    missing.sort(Comparator.comparingInt(Path::getNameCount));
    for (Path path : missing) {
      Files.createDirectory(path);
      made.add(path);
    }
  }

  private static void undo(List<Path> made) {
    for (int i = made.size() - 1; i >= 0; i--) {
      try {
        Files.deleteIfExists(made.get(i));
      } catch (IOException e) {
        // a disk that can't be written to can't delete either
      }
    }
  }
}
