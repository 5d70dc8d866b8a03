package dev.candor.source;

import dev.candor.parallel.Async;
import dev.candor.parallel.Workers;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/** Reads the files below a folder into memory, once, with a number of threads. */
public final class Discovery {

  private final Limits limits;
  private final int threads;

  public Discovery(Limits limits, int threads) {
    this.limits = limits;
    this.threads = Math.max(1, threads);
  }

  /**
   * How much is read.
   *
   * @param textBytes bytes of one text file
   * @param assetBytes bytes of any other file
   * @param files files in all
   * @param depth folders within folders
   */
  public record Limits(long textBytes, long assetBytes, int files, int depth) {

    public static final Limits USUAL = new Limits(2L << 20, 20L << 20, 200_000, 32);
  }

  /**
   * The files of a folder of the project, with paths from the project's root. Links may lead
   * anywhere within the root.
   *
   * @throws UncheckedIOException if the disk fails or denies access; content never makes it throw
   */
  public SourceTree read(Path root, String folder) {
    return read(root, root.resolve(folder), folder);
  }

  /** The files of a folder wherever it is, with paths that begin with {@code name}. */
  public SourceTree readAs(Path directory, String name) {
    return read(directory, directory, name);
  }

  /** One file, wherever it is, under a path of our choosing; an empty tree if it is not there. */
  public SourceTree readFile(Path file, String path) {
    try {
      long size = Files.isRegularFile(file) ? Files.size(file) : 0;
      Reading reading = readOne(new TreeWalk.Found(path, file, size));
      return new SourceTree(reading.text(), reading.asset(), reading.fault());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Whether a file is skipped because of its name: hidden, or left behind by an editor. */
  public static boolean passesOver(Path file) {
    Path name = file.getFileName();
    return name != null && FileNames.isLeftover(name.toString());
  }

  /**
   * A tree in which one of its files is read again. Empty if that can't be known from the file
   * alone: it is not in the tree, is gone, is a link, or has or had a fault.
   */
  public Optional<SourceTree> readAgain(SourceTree tree, Path file, String path) {
    int place = placeOf(tree.files(), path);
    boolean faulty = tree.faults().stream().anyMatch(fault -> fault.path().equals(path));
    if (place < 0 || faulty || !Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
      return Optional.empty();
    }
    SourceTree read = readFile(file, path);
    if (read.files().size() != 1 || !read.faults().isEmpty()) {
      return Optional.empty();
    }
    List<SourceFile> files = new ArrayList<>(tree.files());
    files.set(place, read.files().get(0));
    return Optional.of(new SourceTree(files, tree.assets(), tree.faults()));
  }

  private static int placeOf(List<SourceFile> files, String path) {
    for (int i = 0; i < files.size(); i++) {
      if (files.get(i).path().equals(path)) {
        return i;
      }
    }
    return -1;
  }

  private SourceTree read(Path root, Path directory, String name) {
    try {
      TreeWalk walk = new TreeWalk(root, limits);
      walk.from(directory, name);
      List<TreeWalk.Found> found = walk.inOrder();
      CompletableFuture<List<SourceFault>> inNames = Async.supply(walk::faults);
      List<Reading> readings = readAll(found);
      List<SourceFile> files = new ArrayList<>(found.size());
      List<Asset> assets = new ArrayList<>();
      List<SourceFault> faults = new ArrayList<>(Async.join(inNames));
      for (Reading reading : readings) {
        files.addAll(reading.text());
        assets.addAll(reading.asset());
        faults.addAll(reading.fault());
      }
      faults.sort(Comparator.comparing(SourceFault::path, PathOrder.BY_CODE_POINT));
      return new SourceTree(files, assets, faults);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The result of reading one file: a text or an asset, unless it was too large, and perhaps a
   * fault.
   */
  record Reading(List<SourceFile> text, List<Asset> asset, List<SourceFault> fault) {

    static final Reading NOTHING = new Reading(List.of(), List.of(), List.of());
  }

  private List<Reading> readAll(List<TreeWalk.Found> found) {
    // For a few files, threads cost more than they save.
    return new Workers(found.size() < 32 ? 1 : threads).map(found, this::readOne);
  }

  private Reading readOne(TreeWalk.Found found) {
    String path = found.path();
    boolean text = TextDecoding.isText(path);
    long most = text ? limits.textBytes() : limits.assetBytes();
    if (found.size() > most) {
      String message =
          "the file has " + mebibytes(found.size()) + " MiB; " + mebibytes(most) + " is the most";
      String remedy = text ? "split it into several pages" : "make it smaller before you add it";
      return new Reading(
          List.of(), List.of(), List.of(SourceFault.of(path, SourceFault.SIZE, message, remedy)));
    }
    byte[] bytes;
    try {
      bytes = Files.readAllBytes(found.file());
    } catch (NoSuchFileException e) {
      // Deleted since it was listed, as editors do while they save: as if it had never been there.
      return Reading.NOTHING;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text
        ? TextDecoding.read(path, bytes)
        : new Reading(List.of(), List.of(new Asset(path, bytes)), List.of());
  }

  /** With one decimal, rounded up, so that "2.1 of 2" never reads "2 of 2". */
  private static String mebibytes(long bytes) {
    long tenths = (bytes * 10 + (1 << 20) - 1) >> 20;
    return tenths % 10 == 0 ? "" + tenths / 10 : tenths / 10 + "." + tenths % 10;
  }
}
