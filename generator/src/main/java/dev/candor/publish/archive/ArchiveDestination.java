package dev.candor.publish.archive;

import dev.candor.output.artifact.Artifact;
import dev.candor.publish.FolderLock;
import dev.candor.publish.Manifest;
import dev.candor.publish.Manifest.Made;
import dev.candor.publish.PublishException;
import dev.candor.publish.TargetGuard;
import dev.candor.publish.target.Changes;
import dev.candor.publish.target.Destination;
import dev.candor.publish.target.Live;
import dev.candor.publish.target.Live.LiveFile;
import dev.candor.publish.target.PublishContext;
import dev.candor.publish.target.Release;
import dev.candor.publish.target.ReleaseRecord;
import dev.candor.publish.target.TargetSettings;
import dev.candor.source.Hash;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A zip or tar file with the whole site, which replaces the last one in one step. Earlier ones are
 * kept beside it.
 */
public final class ArchiveDestination implements Destination {

  /** A publish takes longer than reading an archive. */
  private static final int RETRIES = 5;

  private final TargetSettings target;
  private final PublishContext context;
  private final Path file;
  private final Path noteFile;
  private final Packing packing;
  private final KeptArchives kept;
  private List<Artifact> wanted = List.of();
  private Manifest manifest = Manifest.EMPTY;
  private String present = "";
  private int number = 1;
  private Optional<ArchiveNote> current = Optional.empty();
  private Optional<ArchiveNote> back = Optional.empty();

  public ArchiveDestination(TargetSettings target, PublishContext context) throws PublishException {
    this.target = target;
    this.context = context;
    this.file = target.path("path");
    String ending = endingOf(file.toString());
    this.packing =
        ending.equals(".zip") ? Packing.ZIP : ending.equals(".tar") ? Packing.TAR : Packing.TAR_GZ;
    this.kept = new KeptArchives(file, ending, target.site());
    // The folder of the archive must be one that may be published into.
    new TargetGuard(context.guarded()).check(file.resolveSibling(".candor-archive"));
    this.noteFile = file.resolveSibling(file.getFileName() + ".candor");
  }

  private static String endingOf(String name) throws PublishException {
    for (String ending : List.of(".zip", ".tar", ".tar.gz", ".tgz")) {
      if (name.endsWith(ending)) {
        return ending;
      }
    }
    throw new PublishException(
        "the path of an archive must end with .zip, .tar, .tar.gz or .tgz, not like " + name);
  }

  @Override
  public String place() {
    return file.toString();
  }

  @Override
  public Live look(List<Artifact> site) throws PublishException {
    // Always in the manifest's order, whichever file was made first: a tar is read back in it.
    wanted =
        site.stream()
            .sorted(Comparator.comparing((Artifact artifact) -> artifact.path().value()))
            .toList();
    TreeMap<String, Made> made = new TreeMap<>();
    for (Artifact artifact : site) {
      byte[] bytes = artifact.bytes();
      made.put(artifact.path().value(), new Made(Hash.of(bytes), bytes.length));
    }
    manifest = new Manifest(made);
    Optional<ArchiveNote> note = noteAndHash();
    number = note.map(n -> n.record().release().number() + 1).orElse(1);
    if (note.isEmpty() || present.isEmpty()) {
      if (!present.isEmpty()) {
        throw new PublishException(
            file + " exists, and Candor did not make it; move it away, or name another path");
      }
      return new Live(Map.of(), Optional.empty(), List.of(), List.of());
    }
    if (!present.equals(note.get().archive()) && !present.equals(note.get().before())) {
      throw new PublishException(
          file + " was changed after Candor made it; move it away, and publish again");
    }
    current = note.filter(n -> present.equals(n.archive()));
    return live(note.get(), made);
  }

  /** The files of the live archive, from its note, compared with what is wanted. */
  private Live live(ArchiveNote note, Map<String, Made> wantedFiles) throws PublishException {
    Map<String, LiveFile> files = new TreeMap<>();
    note.record()
        .files()
        .files()
        .forEach(
            (path, was) -> {
              boolean same = current.isPresent() && was.equals(wantedFiles.get(path));
              files.put(path, new LiveFile(was.size(), same));
            });
    Optional<Release> now = current.map(n -> n.record().release());
    List<Release> earlier =
        kept.all().stream()
            .map(n -> n.record().release())
            .filter(release -> now.filter(release::equals).isEmpty())
            .toList();
    List<String> notes =
        now.isPresent()
            ? List.of()
            : List.of("The last publish was interrupted; this one completes it.");
    return new Live(files, now, earlier, notes);
  }

  /** Reads note and archive, again if another publish replaced them in between. */
  private Optional<ArchiveNote> noteAndHash() throws PublishException {
    Optional<ArchiveNote> note = note();
    present = hashOfArchive();
    for (int i = 0; i < RETRIES; i++) {
      Optional<ArchiveNote> after = note();
      if (after.equals(note)) {
        break;
      }
      note = after;
      present = hashOfArchive();
    }
    return note;
  }

  private Optional<ArchiveNote> note() throws PublishException {
    if (!Files.exists(noteFile)) {
      return Optional.empty();
    }
    try {
      byte[] bytes = Files.readAllBytes(noteFile);
      return Optional.of(ArchiveNote.parse(noteFile.toString(), bytes, target.site()));
    } catch (IOException e) {
      throw PublishException.of("can't read " + noteFile, e);
    }
  }

  private String hashOfArchive() throws PublishException {
    try {
      return Files.exists(file) ? Hash.of(Files.readAllBytes(file)) : "";
    } catch (IOException e) {
      throw PublishException.of("can't read " + file, e);
    }
  }

  /** Writes a new archive to a path. */
  private interface Making {
    void at(Path unfinished) throws IOException, PublishException;
  }

  @Override
  public Written publish(Changes changes) throws PublishException {
    return exchange(
        manifest,
        unfinished -> {
          try (BufferedOutputStream out =
              new BufferedOutputStream(Files.newOutputStream(unfinished))) {
            packing.pack(wanted, context.dated(), out);
          }
        });
  }

  /** Replaces the archive, as the only publisher to this path on this machine. */
  private Written exchange(Manifest files, Making making) throws PublishException {
    Path folder = Objects.requireNonNull(file.toAbsolutePath().getParent());
    Path lock;
    try {
      Files.createDirectories(folder);
      lock = folder.toRealPath().resolve(PartFiles.prefix(file) + "lock");
    } catch (IOException e) {
      throw PublishException.of("can't write " + file, e);
    }
    return FolderLock.holding(
        lock,
        file,
        () -> {
          try (PartFiles parts = PartFiles.of(file)) {
            return exchange(files, making, parts);
          } catch (IOException e) {
            throw PublishException.of("can't write " + file, e);
          }
        });
  }

  /** The live archive is copied to the kept ones first; the note is replaced before the archive. */
  private Written exchange(Manifest files, Making making, PartFiles parts)
      throws PublishException, IOException {
    if (!hashOfArchive().equals(present)) {
      throw new PublishException(
          "another publish to " + file + " has ended in the meantime; publish again");
    }
    Release release = new Release(number, context.dated().toString());
    making.at(parts.archive());
    String hash = Hash.of(Files.readAllBytes(parts.archive()));
    int verified = Unpacked.check(packing, parts.archive(), files);
    ReleaseRecord record = new ReleaseRecord(release, files, Manifest.EMPTY);
    Files.write(parts.note(), new ArchiveNote(target.site(), hash, present, record).bytes());
    int keep = target.limits().keep();
    if (current.isPresent() && keep > 0) {
      kept.keep(current.get());
    }
    move(parts.note(), noteFile);
    move(parts.archive(), file);
    kept.prune(keep);
    return new Written(release, verified);
  }

  private static void move(Path from, Path to) throws IOException {
    Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  @Override
  public Comparison lookAtRelease(Release release) throws PublishException {
    ArchiveNote then =
        kept.of(release)
            .orElseThrow(
                () -> new PublishException("release " + release.number() + " is no longer kept"));
    back = Optional.of(then);
    Map<String, Made> files = then.record().files().files();
    Map<String, Long> sizes = new TreeMap<>();
    files.forEach((path, made) -> sizes.put(path, made.size()));
    return new Comparison(sizes, live(note().orElseThrow(), files));
  }

  /** The exact bytes of the earlier archive, as a new release. */
  @Override
  public Written rollBack(Changes changes) throws PublishException {
    ArchiveNote then = back.orElseThrow();
    byte[] bytes = kept.bytes(then);
    if (!Hash.of(bytes).equals(then.archive())) {
      throw new PublishException(
          "the kept archive of release " + then.record().release().number() + " is damaged");
    }
    return exchange(then.record().files(), unfinished -> Files.write(unfinished, bytes));
  }

  @Override
  public void close() {
    // nothing is open
  }
}
