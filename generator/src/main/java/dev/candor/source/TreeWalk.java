package dev.candor.source;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Finds the files below a folder, and reports names and links that can't be used. */
final class TreeWalk {

  /** A file to read: its path from the root, where it is on disk, its size in bytes. */
  record Found(String path, Path file, long size) {}

  private final Path root;
  private final Discovery.Limits limits;
  private final List<Found> found = new ArrayList<>();
  private final List<String> names = new ArrayList<>();
  private final List<SourceFault> faults = new ArrayList<>();

  TreeWalk(Path root, Discovery.Limits limits) {
    this.root = root;
    this.limits = limits;
  }

  void from(Path directory, String name) throws IOException {
    if (!Files.isDirectory(directory)) {
      fault(name, SourceFault.MISSING, "there is no folder \"" + name + "\"", "create it");
      return;
    }
    Path real = directory.toRealPath();
    if (!leadsOut(real, name)) {
      walk(real, name, List.of(real));
    }
  }

  List<Found> inOrder() {
    found.sort(Comparator.comparing(Found::path, PathOrder.BY_CODE_POINT));
    return List.copyOf(found);
  }

  /** In no order; names that collide are reported here. */
  List<SourceFault> faults() {
    List<SourceFault> all = new ArrayList<>(faults);
    names.sort(PathOrder.BY_CODE_POINT);
    Map<String, String> firsts = new HashMap<>();
    for (String path : names) {
      int slash = path.lastIndexOf('/') + 1;
      String key = path.substring(0, slash) + folded(path.substring(slash));
      String first = firsts.putIfAbsent(key, path);
      if (first != null) {
        all.add(
            SourceFault.of(
                path,
                SourceFault.COLLISION,
                "on some computers this is the same name as \"" + first + "\"",
                "rename one of them"));
      }
    }
    return all;
  }

  private static String folded(String name) {
    String composed = Normalizer.normalize(name, Normalizer.Form.NFC);
    return composed.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
  }

  private void walk(Path directory, String path, List<Path> chain) throws IOException {
    try (DirectoryStream<Path> entries = Files.newDirectoryStream(directory)) {
      for (Path entry : entries) {
        visit(entry, path + "/" + entry.getFileName(), chain);
      }
    } catch (DirectoryIteratorException e) {
      throw e.getCause();
    }
  }

  private void visit(Path entry, String path, List<Path> chain) throws IOException {
    String name = path.substring(path.lastIndexOf('/') + 1);
    if (FileNames.isSecret(name)) {
      fault(path, SourceFault.STRAY, "\"" + name + "\" does not belong here", "move it elsewhere");
      return;
    }
    if (FileNames.isLeftover(name)) {
      return;
    }
    BasicFileAttributes what;
    Path file = entry;
    try {
      what = Files.readAttributes(entry, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
    } catch (NoSuchFileException e) {
      return; // deleted since it was listed
    }
    if (what.isSymbolicLink()) {
      Optional<Path> target = target(entry, path, chain);
      if (target.isEmpty()) {
        return;
      }
      file = target.get();
      what = Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
    }
    Optional<SourceFault> unfit = FileNames.faultOf(path, name);
    names.add(path);
    if (unfit.isPresent()) {
      faults.add(unfit.get());
    } else if (what.isDirectory()) {
      descend(file, path, chain);
    } else if (what.isRegularFile()) {
      take(new Found(path, file, what.size()));
    } else {
      fault(path, SourceFault.STRAY, "this is neither a file nor a folder", "remove it");
    }
  }

  private void descend(Path directory, String path, List<Path> chain) throws IOException {
    if (chain.size() >= limits.depth()) {
      String message = "there are more than " + limits.depth() + " levels of folders";
      fault(path, SourceFault.SIZE, message, "move its files further up");
      return;
    }
    List<Path> longer = new ArrayList<>(chain);
    longer.add(directory.toRealPath());
    walk(directory, path, longer);
  }

  private void take(Found file) {
    if (found.size() < limits.files()) {
      found.add(file);
    } else if (faults.stream().noneMatch(f -> f.message().startsWith("there are more than"))) {
      String message = "there are more than " + limits.files() + " files";
      fault(file.path().split("/", 2)[0], SourceFault.SIZE, message, "remove some");
    }
  }

  /** The target of a link, if that is within the root and not a folder that contains the link. */
  private Optional<Path> target(Path link, String path, List<Path> chain) throws IOException {
    Path real;
    try {
      real = link.toRealPath();
    } catch (NoSuchFileException e) {
      fault(path, SourceFault.LINK, "this link points to nothing", "remove it");
      return Optional.empty();
    } catch (FileSystemException e) {
      fault(path, SourceFault.LINK, "this link can't be followed", "put the file itself here");
      return Optional.empty();
    }
    if (leadsOut(real, path)) {
      return Optional.empty();
    }
    if (chain.contains(real)) {
      fault(
          path,
          SourceFault.LINK,
          "this link points back to a folder that contains it",
          "remove it");
      return Optional.empty();
    }
    return Optional.of(real);
  }

  /** Also true, with a fault, for hidden or secret files within the root, such as {@code .git}. */
  private boolean leadsOut(Path real, String path) throws IOException {
    Path within = root.toRealPath();
    boolean out = !real.startsWith(within);
    if (!out && !real.equals(within)) {
      for (Path part : within.relativize(real)) {
        String name = part.toString();
        out = out || FileNames.isSecret(name) || FileNames.isLeftover(name);
      }
    }
    if (out) {
      String remedy = "put the file itself here";
      fault(
          path,
          SourceFault.LINK,
          "this link points outside the folders allowed for content",
          remedy);
    }
    return out;
  }

  private void fault(String path, String rule, String message, String suggestion) {
    faults.add(SourceFault.of(path, rule, message, suggestion));
  }
}
