package dev.candor.engine.importing;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.candor.engine.EnvironmentFault;
import dev.candor.engine.Settings;
import dev.candor.importing.Ledger;
import dev.candor.importing.format.JsonExport;
import dev.candor.publish.ImportedFiles;
import dev.candor.publish.PublishException;
import dev.candor.publish.SourceFiles;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** What imports left behind: lists beside their reports, and the ledger with the content. */
final class ImportStore {

  private final Path reports;
  private final Path content;

  ImportStore(Settings settings) {
    this.reports = settings.importFolder();
    this.content = settings.contentFolder();
  }

  /** The objects of a list, whose values are texts; none if there is no such file. */
  List<Map<String, String>> list(String name) {
    Path file = reports.resolve(name);
    List<Map<String, String>> all = new ArrayList<>();
    if (Files.isRegularFile(file)) {
      try (InputStream in = Files.newInputStream(file)) {
        if (JsonExport.read(in) instanceof List<?> objects) {
          objects.forEach(each -> all.add(texts(each)));
        }
      } catch (IOException unreadable) {
        return List.of();
      }
    }
    return all;
  }

  private static Map<String, String> texts(Object object) {
    Map<String, String> texts = new LinkedHashMap<>();
    if (object instanceof Map<?, ?> map) {
      map.keySet().forEach(k -> texts.put(k.toString(), JsonExport.text(map, k.toString())));
    }
    return texts;
  }

  void list(String name, List<Map<String, String>> objects) throws EnvironmentFault {
    write(reports, name, JsonExport.write(objects));
  }

  Ledger ledger() {
    return Ledger.of(page(Ledger.PATH));
  }

  void ledger(Ledger ledger) throws EnvironmentFault {
    page(Ledger.PATH, ledger.text());
  }

  boolean has(String path) {
    return Files.isRegularFile(content.resolve(path));
  }

  /** The text of a file of the content; empty if there is none. */
  String page(String path) {
    try {
      return has(path) ? Files.readString(content.resolve(path), UTF_8).replace("\r\n", "\n") : "";
    } catch (IOException unreadable) {
      return "";
    }
  }

  void page(String path, String text) throws EnvironmentFault {
    write(content, path, text);
  }

  /** The texts of the content, by file. */
  Map<String, String> texts() throws EnvironmentFault {
    Map<String, String> texts = new TreeMap<>();
    try (Stream<Path> files = Files.walk(content)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String path = content.relativize(file).toString().replace('\\', '/');
        if (path.matches(".*\\.(?:md|yaml)") && !path.equals(Ledger.PATH)) {
          texts.put(path, page(path));
        }
      }
    } catch (IOException e) {
      throw new EnvironmentFault(String.valueOf(e.getMessage()), e);
    }
    return texts;
  }

  /** What has changed since, file by file: its text {@code before} and {@code after}, if any. */
  List<Map<String, String>> changesSince(Map<String, String> before) throws EnvironmentFault {
    Map<String, String> now = texts();
    Set<String> paths = new TreeSet<>(before.keySet());
    paths.addAll(now.keySet());
    List<Map<String, String>> changes = new ArrayList<>();
    for (String path : paths) {
      Map<String, String> change = new LinkedHashMap<>(Map.of("path", path));
      Optional.ofNullable(before.get(path)).ifPresent(text -> change.put("before", text));
      Optional.ofNullable(now.get(path)).ifPresent(text -> change.put("after", text));
      if (!Objects.equals(before.get(path), now.get(path))) {
        changes.add(change);
      }
    }
    return changes;
  }

  /** Undoes changes, unless a file was changed again; returns the first such file. */
  Optional<String> undo(List<Map<String, String>> changes) throws EnvironmentFault {
    Map<String, String> now = texts();
    for (Map<String, String> change : changes) {
      String path = change.getOrDefault("path", "");
      if (!path.isEmpty() && !Objects.equals(now.get(path), change.get("after"))) {
        return Optional.of(path);
      }
    }
    for (Map<String, String> change : changes) {
      String path = change.getOrDefault("path", "");
      if (change.containsKey("before")) {
        page(path, change.getOrDefault("before", ""));
      } else if (!path.isEmpty()) {
        delete(content.resolve(path));
      }
    }
    return Optional.empty();
  }

  private static void delete(Path file) throws EnvironmentFault {
    try {
      SourceFiles.delete(file);
    } catch (PublishException e) {
      throw new EnvironmentFault(String.valueOf(e.getMessage()), e);
    }
  }

  private static void write(Path folder, String name, String text) throws EnvironmentFault {
    try {
      new ImportedFiles(folder).write(name, text.getBytes(UTF_8));
    } catch (PublishException e) {
      throw new EnvironmentFault(String.valueOf(e.getMessage()), e);
    }
  }
}
