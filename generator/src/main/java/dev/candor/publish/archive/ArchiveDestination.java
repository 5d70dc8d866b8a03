package dev.candor.publish.archive;

import dev.candor.output.artifact.Artifact;
import dev.candor.publish.Manifest;
import dev.candor.publish.Manifest.Made;
import dev.candor.publish.PublishException;
import dev.candor.publish.TargetGuard;
import dev.candor.publish.target.Changes;
import dev.candor.publish.target.Destination;
import dev.candor.publish.target.Live;
import dev.candor.publish.target.Live.Standing;
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
import java.util.Optional;
import java.util.TreeMap;

/**
 * A zip or a tar with the whole site, exchanged for the last one in one step. The last ones are
 * kept beside it.
 */
public final class ArchiveDestination implements Destination {

  private final TargetSettings target;
  private final PublishContext circumstances;
  private final Path file;
  private final Path noteFile;
  private final Packing packing;
  private final KeptArchives kept;
  private List<Artifact> wanted = List.of();
  private Manifest manifest = Manifest.EMPTY;
  private String standing = "";
  private int number = 1;
  private Optional<ArchiveNote> current = Optional.empty();
  private Optional<ArchiveNote> back = Optional.empty();

  public ArchiveDestination(TargetSettings target, PublishContext circumstances)
      throws PublishException {
    this.target = target;
    this.circumstances = circumstances;
    this.file = target.path("path");
    String ending = endingOf(file.toString());
    this.packing =
        ending.equals(".zip") ? Packing.ZIP : ending.equals(".tar") ? Packing.TAR : Packing.TAR_GZ;
    this.kept = new KeptArchives(file, ending, target.site());
    // What holds for a folder that is published into holds for the folder of the archive.
    new TargetGuard(circumstances.guarded()).check(file.resolveSibling(".candor-archive"));
    this.noteFile = file.resolveSibling(file.getFileName() + ".candor");
  }

  private static String endingOf(String name) throws PublishException {
    for (String ending : List.of(".zip", ".tar", ".tar.gz", ".tgz")) {
      if (name.endsWith(ending)) {
        return ending;
      }
    }
    throw new PublishException(
        "an archive's path ends with .zip, .tar, .tar.gz or .tgz, which " + name + " does not");
  }

  @Override
  public String place() {
    return file.toString();
  }

  @Override
  public Live look(List<Artifact> site) throws PublishException {
    // The same order whatever was made first, and that of the manifest, by which a tar is read
    // back.
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
    Optional<ArchiveNote> note = note();
    standing = hashOfArchive();
    number = note.map(n -> n.record().release().number() + 1).orElse(1);
    if (note.isEmpty() || standing.isEmpty()) {
      if (!standing.isEmpty()) {
        throw new PublishException(
            file + " is there already, and Candor did not make it; move it away or name another");
      }
      return new Live(Map.of(), Optional.empty(), List.of(), List.of());
    }
    if (!standing.equals(note.get().archive()) && !standing.equals(note.get().before())) {
      throw new PublishException(
          file + " was changed by somebody else since; move it away, and publish again");
    }
    current = note.filter(n -> standing.equals(n.archive()));
    return live(note.get(), made);
  }

  /** What stands there, as its note says, beside what is wanted. */
  private Live live(ArchiveNote note, Map<String, Made> wantedFiles) throws PublishException {
    Map<String, Standing> files = new TreeMap<>();
    note.record()
        .files()
        .files()
        .forEach(
            (path, was) -> {
              boolean same = current.isPresent() && was.equals(wantedFiles.get(path));
              files.put(path, new Standing(was.size(), same));
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
            : List.of("The last publish was cut short; this one finishes it.");
    return new Live(files, now, earlier, notes);
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

  /** Makes a new archive at a path. */
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
            packing.pack(wanted, circumstances.dated(), out);
          }
        });
  }

  /**
   * The archive that was live is kept before the note, and the note is there before the new one.
   */
  private Written exchange(Manifest files, Making making) throws PublishException {
    Path unfinished = file.resolveSibling("." + file.getFileName() + ".part");
    Path note = file.resolveSibling("." + file.getFileName() + ".note");
    Release release = new Release(number, circumstances.dated().toString());
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      making.at(unfinished);
      String hash = Hash.of(Files.readAllBytes(unfinished));
      int verified = Unpacked.check(packing, unfinished, files);
      ReleaseRecord record = new ReleaseRecord(release, files, Manifest.EMPTY);
      Files.write(note, new ArchiveNote(target.site(), hash, standing, record).bytes());
      if (!hashOfArchive().equals(standing)) {
        throw new PublishException(
            "another publish to " + file + " has ended meanwhile; publish again");
      }
      int keep = target.terms().keep();
      if (current.isPresent() && keep > 0) {
        kept.keep(current.get());
      }
      move(note, noteFile);
      move(unfinished, file);
      kept.prune(keep);
      return new Written(release, verified);
    } catch (IOException e) {
      throw PublishException.of("can't write " + file, e);
    }
  }

  private static void move(Path from, Path to) throws IOException {
    Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  @Override
  public Comparison lookBack(Release release) throws PublishException {
    ArchiveNote then =
        kept.of(release)
            .orElseThrow(
                () -> new PublishException("release " + release.number() + " is not kept"));
    back = Optional.of(then);
    Map<String, Made> files = then.record().files().files();
    Map<String, Long> sizes = new TreeMap<>();
    files.forEach((path, made) -> sizes.put(path, made.size()));
    return new Comparison(sizes, live(note().orElseThrow(), files));
  }

  /** The very bytes of then, as a new release. */
  @Override
  public Written goBack(Changes changes) throws PublishException {
    ArchiveNote then = back.orElseThrow();
    byte[] bytes = kept.bytes(then);
    if (!Hash.of(bytes).equals(then.archive())) {
      throw new PublishException(
          "what is kept of release " + then.record().release().number() + " is damaged");
    }
    return exchange(then.record().files(), unfinished -> Files.write(unfinished, bytes));
  }

  @Override
  public void close() {
    // An archive needs no farewell.
  }
}
