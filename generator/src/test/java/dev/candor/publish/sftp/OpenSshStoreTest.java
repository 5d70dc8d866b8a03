package dev.candor.publish.sftp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.candor.publish.PublishException;
import dev.candor.publish.remote.Condition;
import dev.candor.publish.remote.FileTraits;
import dev.candor.publish.remote.Servers;
import dev.candor.publish.remote.Store;
import dev.candor.publish.remote.StoreFault;
import dev.candor.publish.remote.StoreRules;
import dev.candor.source.Hash;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A folder of a real OpenSSH server, by key. */
class OpenSshStoreTest implements StoreRules {

  @TempDir Path disk;
  private OpenSsh server;

  @BeforeEach
  void starts() throws IOException, InterruptedException {
    Servers.require("sshd", "openssh-server", OpenSshStoreTest.class);
    server = new OpenSsh(disk);
  }

  @AfterEach
  void stops() {
    if (server != null) {
      server.close();
    }
  }

  @Override
  public Store store() throws PublishException {
    return new SftpKind().open(server.target(server.port()));
  }

  @Test
  void resumesALongFileThatWasCutOff() throws Exception {
    byte[] bytes = new byte[3_000_000];
    new Random(3).nextBytes(bytes);
    String path = "images/long.webp";
    Path part = partOf(path, bytes);
    byte[] half = Arrays.copyOf(bytes, 1_500_000);
    for (byte[] before : new byte[][] {half, new byte[1_000], new byte[4_000_000]}) {
      Files.createDirectories(part.getParent());
      Files.write(part, before);
      try (Store store = store()) {
        store.write(path, bytes, FileTraits.of(path), Condition.NONE);
        assertThat(store.list("")).hasSize(1);
      }
      assertThat(Files.readAllBytes(server.www().resolve(path))).isEqualTo(bytes);
      assertThat(part).doesNotExist();
    }
  }

  @Test
  void closingAStoreLeavesTheFilesThatAnotherPublisherIsSending() throws Exception {
    Path parts = Files.createDirectories(server.www().resolve(Parts.FOLDER));
    Path theirs = Files.writeString(parts.resolve("0123"), "half a pa");
    try (Store store = store()) {
      store.write("a.html", new byte[10], FileTraits.of("a.html"), Condition.NONE);
      store.write("lock", new byte[10], FileTraits.RECORD, Condition.ABSENT);
    }
    assertThat(theirs).exists();
  }

  @Test
  void aWriteSurvivesThatAnotherPublisherDeletesItsPart() throws Exception {
    try (Store mine = store();
        Store theirs = store()) {
      mine.write("a.html", new byte[10], FileTraits.of("a.html"), Condition.NONE);
      theirs.deletePartialUploads();
      assertThat(server.www().resolve(Parts.FOLDER)).doesNotExist();
      assertThatThrownBy(
              () -> mine.write("b.html", new byte[10], FileTraits.RECORD, Condition.ABSENT))
          .isInstanceOfSatisfying(
              StoreFault.class,
              fault -> assertThat(fault.kind()).isEqualTo(StoreFault.Kind.PASSING));
      mine.write("b.html", new byte[10], FileTraits.RECORD, Condition.ABSENT);
    }
    assertThat(server.www().resolve("b.html")).exists();
  }

  private Path partOf(String path, byte[] bytes) {
    String name = Hash.of(path + "\n" + Hash.of(bytes)).substring(0, 32);
    return server.www().resolve(Parts.FOLDER).resolve(name);
  }

  @Test
  void deletesWhatAnEarlierPublishLeftHalfSent() throws Exception {
    Path parts = Files.createDirectories(server.www().resolve(Parts.FOLDER));
    Files.writeString(parts.resolve("0123"), "half a pa");
    try (Store store = store()) {
      assertThat(store.list("")).isEmpty();
      store.write("a.html", new byte[10], FileTraits.of("a.html"), Condition.NONE);
      store.deletePartialUploads();
    }
    try (Stream<Path> files = Files.list(server.www())) {
      assertThat(files.map(p -> p.getFileName().toString())).containsExactly("a.html");
    }
  }
}
