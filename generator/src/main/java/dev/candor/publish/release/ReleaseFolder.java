package dev.candor.publish.release;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.candor.publish.Fingerprint;
import dev.candor.publish.Manifest;
import dev.candor.publish.Manifest.Made;
import dev.candor.publish.OldTree;
import dev.candor.publish.PublishException;
import dev.candor.publish.PublishedTree;
import dev.candor.publish.PublishedTree.Found;
import dev.candor.publish.target.Ownership;
import dev.candor.publish.target.Release;
import dev.candor.publish.target.ReleaseRecord;
import dev.candor.source.SitePath;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The layout of a folder of releases: {@code releases/000007/site} and the record beside it, the
 * link {@code current} for the web server, and Candor's own files in {@code .candor}. A release is
 * either complete or absent.
 */
record ReleaseFolder(Path folder) {

  private static final Pattern SERVED = Pattern.compile("^releases.([0-9]{6,9}).site$");

  private Path own() {
    return folder.resolve(".candor");
  }

  private Path mark() {
    return own().resolve("owner");
  }

  Path lock() {
    return own().resolve("lock");
  }

  /** Where a release is built. */
  Path building() {
    return own().resolve("building");
  }

  private Path releases() {
    return folder.resolve("releases");
  }

  private Path current() {
    return folder.resolve("current");
  }

  private Path release(int number) {
    return releases().resolve(String.format(Locale.ROOT, "%06d", number));
  }

  Path site(int number) {
    return release(number).resolve("site");
  }

  /** Refuses a folder with files that Candor did not make, or that belongs to another site. */
  void check(String site) throws PublishException {
    try {
      if (Files.exists(mark())) {
        Ownership.check(Files.readString(mark(), UTF_8), mark().toString(), site);
      } else if (Files.exists(folder)) {
        try (Stream<Path> entries = Files.list(folder)) {
          Optional<Path> other = entries.filter(entry -> !entry.equals(own())).sorted().findFirst();
          if (other.isPresent()) {
            String example = String.valueOf(other.get().getFileName());
            throw Ownership.notOurs(folder.toString(), example);
          }
        }
      }
    } catch (IOException e) {
      throw PublishException.of("can't read " + folder, e);
    }
  }

  /** Makes the folders that are needed. */
  void open() throws PublishException {
    attempt("can't make the folder " + own(), () -> Files.createDirectories(own()));
  }

  /** Marks the folder as this site's. */
  void claim(String site) throws PublishException {
    if (!Files.exists(mark())) {
      Path unfinished = own().resolve("owner.part");
      attempt(
          "can't write " + mark(),
          () -> {
            Files.writeString(unfinished, Ownership.markOf(site), UTF_8);
            Files.move(unfinished, mark(), StandardCopyOption.ATOMIC_MOVE);
          });
    }
  }

  /** The number of the release that is served. */
  OptionalInt served() throws PublishException {
    Path link = current();
    if (!Files.exists(link, LinkOption.NOFOLLOW_LINKS)) {
      return OptionalInt.empty();
    }
    try {
      Matcher number = SERVED.matcher(Files.readSymbolicLink(link).toString());
      if (number.find()) {
        return OptionalInt.of(Integer.parseInt(number.group(1)));
      }
    } catch (IOException e) {
      throw PublishException.of("can't read " + link, e);
    }
    throw new PublishException(
        link + " is not a link that Candor made; move it away, and publish again");
  }

  /** The numbers of all complete releases. */
  TreeSet<Integer> numbers() throws PublishException {
    TreeSet<Integer> numbers = new TreeSet<>();
    if (Files.isDirectory(releases())) {
      try (Stream<Path> entries = Files.list(releases())) {
        entries
            .map(entry -> String.valueOf(entry.getFileName()))
            .filter(name -> name.matches("[0-9]{6,9}"))
            .forEach(name -> numbers.add(Integer.valueOf(name)));
      } catch (IOException e) {
        throw PublishException.of("can't read " + releases(), e);
      }
    }
    return numbers;
  }

  /** The record of a release; if it was lost, one recreated from the files there. */
  Recorded record(int number) throws PublishException {
    Path file = release(number).resolve("record");
    if (!Files.exists(file)) {
      Release release = new Release(number, "unknown");
      return new Recorded(new ReleaseRecord(release, present(number), Manifest.EMPTY), true);
    }
    try {
      byte[] bytes = Files.readAllBytes(file);
      return new Recorded(ReleaseRecord.parse(file.toString(), bytes), false);
    } catch (IOException e) {
      throw PublishException.of("can't read " + file, e);
    }
  }

  /**
   * The record of a release.
   *
   * @param anew whether it had to be recreated
   */
  record Recorded(ReleaseRecord record, boolean anew) {}

  private Manifest present(int number) throws PublishException {
    TreeMap<String, Made> files = new TreeMap<>();
    for (Found found : PublishedTree.of(site(number)).found()) {
      if (found.isFile() && SitePath.faultOf(found.key()).isEmpty()) {
        byte[] bytes = read(site(number).resolve(found.relative()));
        files.put(found.key(), new Made(Fingerprint.of(bytes), bytes.length));
      }
    }
    return new Manifest(files);
  }

  static byte[] read(Path file) throws PublishException {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw PublishException.of("can't read " + file, e);
    }
  }

  /** Deletes what an interrupted publish left, and makes a folder to build in. */
  Path makeRoom() throws PublishException {
    attempt(
        "can't clear " + building(),
        () -> {
          OldTree.delete(building());
          Files.createDirectory(building());
          Files.createDirectories(releases());
        });
    return building().resolve("site");
  }

  /** Turns what was built into a release. */
  void keep(ReleaseRecord record) throws PublishException {
    Path place = release(record.release().number());
    attempt(
        "can't make " + place,
        () -> {
          Files.write(building().resolve("record"), record.bytes());
          Files.move(building(), place, StandardCopyOption.ATOMIC_MOVE);
        });
  }

  /** Points the link at a release, in one step. */
  void serve(int number) throws PublishException {
    Path link = own().resolve("current");
    attempt(
        "can't link " + current() + " to release " + number,
        () -> {
          Files.deleteIfExists(link);
          Files.createSymbolicLink(link, folder.relativize(site(number)));
          Files.move(
              link, current(), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        });
  }

  /** Deletes releases; each is moved away before its first file is deleted. */
  void drop(List<Integer> numbers) throws PublishException {
    for (int number : numbers) {
      Path going = own().resolve("going");
      attempt(
          "can't delete " + release(number),
          () -> {
            OldTree.delete(going);
            Files.move(release(number), going, StandardCopyOption.ATOMIC_MOVE);
            OldTree.delete(going);
          });
    }
  }

  private interface Action {
    void run() throws IOException;
  }

  private static void attempt(String what, Action action) throws PublishException {
    try {
      action.run();
    } catch (IOException e) {
      throw PublishException.of(what, e);
    }
  }
}
