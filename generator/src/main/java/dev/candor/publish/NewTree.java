package dev.candor.publish;

import dev.candor.output.Artifact;
import dev.candor.publish.PublishedTree.Found;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Builds a whole site beside the published one. What doesn't change is shared with it by hard
 * links, so that it costs no space and keeps its time stamps; what changes is always a file of its
 * own, never written through such a link.
 */
public final class NewTree {

  /** A channel copies what it writes into memory outside the heap, and keeps that memory. */
  private static final int PIECE = 1 << 18;

  private final Path folder;
  private final Plan plan;
  private final IntConsumer done;
  private int counted;

  private NewTree(Path folder, Plan plan, IntConsumer done) {
    this.folder = folder;
    this.plan = plan;
    this.done = done;
  }

  /** Builds the tree in a folder that must not exist yet. */
  public static void build(Path folder, Plan plan, IntConsumer done) throws PublishException {
    NewTree tree = new NewTree(folder, plan, done);
    tree.makeFolders();
    tree.fill();
  }

  /** All folders first and each once, so that filling them needs no questions. */
  private void makeFolders() throws PublishException {
    Map<String, Found> foreign = new HashMap<>();
    Set<String> needed = new TreeSet<>();
    for (Found found : plan.leftovers().carried()) {
      Leftovers.addFoldersOf(found.key(), needed);
      if (found.isFolder()) {
        needed.add(found.key());
        foreign.put(found.key(), found);
      }
    }
    plan.fresh().forEach(artifact -> Leftovers.addFoldersOf(artifact.path().value(), needed));
    plan.same().forEach(artifact -> Leftovers.addFoldersOf(artifact.path().value(), needed));

    Path published = plan.tree().folder();
    makeFolder(plan.tree().exists() ? published : null, folder);
    for (List<String> level : byDepth(needed)) {
      Hands.each(
          level.size(),
          i -> {
            String key = level.get(apart(i, level.size()));
            Found found = foreign.get(key);
            if (found == null) {
              makeFolder(null, folder.resolve(key));
            } else {
              makeFolder(published.resolve(found.relative()), folder.resolve(found.relative()));
            }
          });
    }
  }

  /** From both halves in turn: two hands in one folder only wait for each other. */
  private static int apart(int step, int count) {
    return step % 2 == 0 ? step / 2 : (count + 1) / 2 + step / 2;
  }

  /** The outer folders first: those of one level can be made in any order. */
  private static Collection<List<String>> byDepth(Set<String> folders) {
    Map<Long, List<String>> levels = new TreeMap<>();
    for (String key : folders) {
      long depth = key.chars().filter(c -> c == '/').count();
      levels.computeIfAbsent(depth, d -> new ArrayList<>()).add(key);
    }
    return levels.values();
  }

  /** With the permissions of the folder it replaces, if somebody else made that one. */
  private static void makeFolder(@Nullable Path model, Path folder) throws PublishException {
    try {
      if (model == null) {
        Files.createDirectory(folder);
      } else {
        Files.copy(model, folder, StandardCopyOption.COPY_ATTRIBUTES);
      }
    } catch (IOException e) {
      throw PublishException.of("can't make the folder " + folder, e);
    }
  }

  private void fill() throws PublishException {
    List<Artifact> fresh = plan.fresh();
    List<Artifact> same = plan.same();
    List<Found> carried = plan.leftovers().carried();
    int artifacts = fresh.size() + same.size();
    Hands.each(
        artifacts + carried.size(),
        i -> {
          if (i < fresh.size()) {
            write(fresh.get(i));
          } else if (i < artifacts) {
            Path relative =
                folder.getFileSystem().getPath(same.get(i - fresh.size()).path().value());
            carry(relative);
          } else if (!carried.get(i - artifacts).isFolder()) {
            carry(carried.get(i - artifacts).relative());
          }
          if (i < artifacts) {
            count();
          }
        });
  }

  private synchronized void count() {
    counted++;
    done.accept(counted);
  }

  private void write(Artifact artifact) throws PublishException {
    Path file = folder.resolve(artifact.path().value());
    try (SeekableByteChannel channel =
        Files.newByteChannel(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
      byte[] bytes = artifact.bytes();
      for (int at = 0; at < bytes.length; ) {
        at += channel.write(ByteBuffer.wrap(bytes, at, Math.min(PIECE, bytes.length - at)));
      }
    } catch (IOException e) {
      throw PublishException.of(
          "can't write " + plan.tree().folder().resolve(artifact.path().value()), e);
    }
  }

  private void carry(Path relative) throws PublishException {
    Path from = plan.tree().folder().resolve(relative);
    Path to = folder.resolve(relative);
    try {
      if (Files.isSymbolicLink(from)) {
        Files.createSymbolicLink(to, Files.readSymbolicLink(from));
      } else {
        link(from, to);
      }
    } catch (IOException e) {
      throw PublishException.of("can't carry over " + from, e);
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
