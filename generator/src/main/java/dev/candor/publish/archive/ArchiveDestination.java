package dev.candor.publish.archive;

import dev.candor.output.Artifact;
import dev.candor.publish.Manifest;
import dev.candor.publish.Manifest.Made;
import dev.candor.publish.PublishException;
import dev.candor.publish.TargetGuard;
import dev.candor.publish.target.Changes;
import dev.candor.publish.target.Circumstances;
import dev.candor.publish.target.Destination;
import dev.candor.publish.target.Live;
import dev.candor.publish.target.Live.Standing;
import dev.candor.publish.target.Release;
import dev.candor.publish.target.ReleaseRecord;
import dev.candor.publish.target.Target;
import dev.candor.source.Hash;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** A zip or a tar with the whole site, exchanged for the last one in one step. */
public final class ArchiveDestination implements Destination {

  private final Target target;
  private final Circumstances circumstances;
  private final Path file;
  private final Path noteFile;
  private final Packing packing;
  private List<Artifact> wanted = List.of();
  private Manifest manifest = Manifest.EMPTY;
  private String standing = "";
  private int number = 1;

  public ArchiveDestination(Target target, Circumstances circumstances) throws PublishException {
    this.target = target;
    this.circumstances = circumstances;
    this.file = target.path("path");
    this.packing = packingOf(file.toString());
    // What holds for a folder that is published into holds for the folder of the archive.
    new TargetGuard(circumstances.guarded()).check(file.resolveSibling(".candor-archive"));
    this.noteFile = file.resolveSibling(file.getFileName() + ".candor");
  }

  private static Packing packingOf(String name) throws PublishException {
    if (name.endsWith(".zip")) {
      return Packing.ZIP;
    }
    if (name.endsWith(".tar")) {
      return Packing.TAR;
    }
    if (name.endsWith(".tar.gz") || name.endsWith(".tgz")) {
      return Packing.TAR_GZ;
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
    wanted = site;
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
    boolean whole = standing.equals(note.get().archive());
    ReleaseRecord record = note.get().record();
    Map<String, Standing> files = new TreeMap<>();
    record
        .files()
        .files()
        .forEach(
            (path, was) ->
                files.put(path, new Standing(was.size(), whole && was.equals(made.get(path)))));
    List<String> notes =
        whole ? List.of() : List.of("The last publish was cut short; this one finishes it.");
    return new Live(
        files, whole ? Optional.of(record.release()) : Optional.empty(), List.of(), notes);
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

  @Override
  public Written publish(Changes changes) throws PublishException {
    Path unfinished = file.resolveSibling("." + file.getFileName() + ".part");
    Path note = file.resolveSibling("." + file.getFileName() + ".note");
    Release release = new Release(number, circumstances.dated().toString());
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      try (BufferedOutputStream out = new BufferedOutputStream(Files.newOutputStream(unfinished))) {
        packing.pack(wanted, circumstances.dated(), out);
      }
      String hash = Hash.of(Files.readAllBytes(unfinished));
      int verified = Unpacked.check(packing, unfinished, manifest);
      ReleaseRecord record = new ReleaseRecord(release, manifest, Manifest.EMPTY);
      Files.write(note, new ArchiveNote(target.site(), hash, standing, record).bytes());
      if (!hashOfArchive().equals(standing)) {
        throw new PublishException(
            "another publish to " + file + " has ended meanwhile; publish again");
      }
      move(note, noteFile);
      move(unfinished, file);
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
    throw new PublishException("an archive holds one release alone, and none to go back to");
  }

  @Override
  public Written goBack(Changes changes) throws PublishException {
    throw new PublishException("an archive holds one release alone, and none to go back to");
  }

  @Override
  public void close() {
    // An archive needs no farewell.
  }
}
