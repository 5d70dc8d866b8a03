package dev.candor.publish;

import dev.candor.output.artifact.Artifact;
import dev.candor.publish.PublishedTree.Found;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntConsumer;

/**
 * Builds a complete site beside the published one. Unchanged files are hard links to its files, so
 * that they take no space and keep their time stamps. Changed files are always new ones, never
 * written through such a link.
 */
public final class NewTree {

  /** A channel copies what it writes to memory outside the heap, and keeps that memory. */
  private static final int PIECE = 1 << 18;

  private final Path folder;
  private final PublishedTree published;

  /** Folders that Candor did not make: their copies get the same permissions. */
  private final Map<String, Found> foreign = new HashMap<>();

  private final Set<String> madeFolders = ConcurrentHashMap.newKeySet();
  private final Set<String> written = ConcurrentHashMap.newKeySet();
  private int counted;

  /**
   * A tree in a folder that must not exist yet, which will replace a published one.
   *
   * @param foreign the folders in the published one that Candor did not make
   */
  NewTree(Path folder, PublishedTree published, List<Found> foreign) {
    this.folder = folder;
    this.published = published;
    foreign.forEach(found -> this.foreign.put(found.key(), found));
  }

  /** Builds the tree in a folder that must not exist yet. */
  public static void build(Path folder, Plan plan) throws PublishException {
    List<Found> foreign = plan.leftovers().carried().stream().filter(Found::isFolder).toList();
    new NewTree(folder, plan.tree(), foreign).complete(plan, done -> {});
  }

  /** Writes an artifact before the others. Any number of threads may call it. */
  void write(Artifact artifact) throws PublishException {
    String path = artifact.path().value();
    makeFolder(folderOf(path));
    try (SeekableByteChannel channel =
        Files.newByteChannel(
            folder.resolve(path), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
      byte[] bytes = artifact.bytes();
      for (int at = 0; at < bytes.length; ) {
        at += channel.write(ByteBuffer.wrap(bytes, at, Math.min(PIECE, bytes.length - at)));
      }
    } catch (IOException e) {
      throw PublishException.of("can't write " + published.folder().resolve(path), e);
    }
    written.add(path);
  }

  /**
   * Does what is left of a plan.
   *
   * @param done gets the number of artifacts in place: rising, from one thread at a time
   */
  void complete(Plan plan, IntConsumer done) throws PublishException {
    List<Artifact> fresh = plan.fresh();
    List<Artifact> same = plan.same();
    List<Found> carried = plan.leftovers().carried();
    int artifacts = fresh.size() + same.size();
    makeFolder("");
    ParallelSteps.each(
        artifacts + carried.size(),
        i -> {
          if (i >= artifacts) {
            carry(carried.get(i - artifacts));
            return;
          }
          if (i >= fresh.size()) {
            String path = same.get(i - fresh.size()).path().value();
            makeFolder(folderOf(path));
            carry(folder.getFileSystem().getPath(path));
          } else if (!written.contains(fresh.get(i).path().value())) {
            write(fresh.get(i));
          }
          count(done);
        });
  }

  private synchronized void count(IntConsumer done) {
    counted++;
    done.accept(counted);
  }

  private static String folderOf(String path) {
    int slash = path.lastIndexOf('/');
    return slash < 0 ? "" : path.substring(0, slash);
  }

  /** Makes a folder and those it is in, unless that was done before. */
  private void makeFolder(String key) throws PublishException {
    if (madeFolders.contains(key)) {
      return;
    }
    if (!key.isEmpty()) {
      makeFolder(folderOf(key));
    }
    Found found = foreign.get(key);
    Path relative = found == null ? folder.getFileSystem().getPath(key) : found.relative();
    Path made = folder.resolve(relative);
    try {
      if (found != null || key.isEmpty() && published.exists()) {
        Files.copy(published.folder().resolve(relative), made, StandardCopyOption.COPY_ATTRIBUTES);
      } else {
        Files.createDirectory(made);
      }
    } catch (FileAlreadyExistsException e) {
      // Another thread was faster; if it is a file, writing into it will fail.
    } catch (IOException e) {
      throw PublishException.of("can't make the folder " + made, e);
    }
    madeFolders.add(key);
  }

  private void carry(Found found) throws PublishException {
    if (found.isFolder()) {
      makeFolder(found.key());
    } else {
      makeFolder(folderOf(found.key()));
      carry(found.relative());
    }
  }

  private void carry(Path relative) throws PublishException {
    Path from = published.folder().resolve(relative);
    Path to = folder.resolve(relative);
    try {
      if (Files.isSymbolicLink(from)) {
        Files.createSymbolicLink(to, Files.readSymbolicLink(from));
      } else {
        link(from, to);
      }
    } catch (IOException e) {
      throw PublishException.of("can't copy " + from, e);
    }
  }

  private static void link(Path from, Path to) throws IOException {
    try {
      Files.createLink(to, from);
    } catch (UnsupportedOperationException | IOException cannotLink) {
      Files.copy(from, to, StandardCopyOption.COPY_ATTRIBUTES, LinkOption.NOFOLLOW_LINKS);
    }
  }
}
