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

/** Fills a folder that has nothing in it: with everything, or not at all. */
public final class NewFolder {

  /** An empty repository is empty. */
  private static final String GIT = ".git";

  private NewFolder() {}

  /** Why a folder can't be filled, in words; nothing if it can, for it is empty or not there. */
  public static String obstacle(Path folder) throws PublishException {
    if (!Files.exists(folder)) {
      return "";
    }
    if (!Files.isDirectory(folder)) {
      return folder + " is a file; name a folder that is empty or not there";
    }
    try (Stream<Path> inside = Files.list(folder)) {
      return inside
          .map(path -> path.getFileName().toString())
          .filter(name -> !name.equals(GIT))
          .sorted()
          .findFirst()
          .map(name -> folder + " is not empty (" + name + "); name one that is, or a new one")
          .orElse("");
    } catch (IOException e) {
      throw PublishException.of("can't look into " + folder, e);
    }
  }

  /** Puts texts into files by their paths. What was made is taken back if any can't be. */
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
      takeBack(made);
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

  private static void takeBack(List<Path> made) {
    for (int i = made.size() - 1; i >= 0; i--) {
      try {
        Files.deleteIfExists(made.get(i));
      } catch (IOException e) {
        // what can't be written can't be taken back either
      }
    }
  }
}
