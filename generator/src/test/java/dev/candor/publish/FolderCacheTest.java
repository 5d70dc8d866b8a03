package dev.candor.publish;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The cache in a folder. */
class FolderCacheTest {

  @TempDir private Path folder;

  private List<Path> files() throws IOException {
    try (Stream<Path> all = Files.list(folder.resolve("cache"))) {
      return all.toList();
    }
  }

  private FolderCache cache() {
    return new FolderCache(folder.resolve("cache"));
  }

  @Test
  void returnsExactlyWhatWasStored() throws IOException {
    assertThat(cache().get("a")).isEmpty();

    cache().put("a", "one".getBytes(UTF_8));
    cache().put("a", "two".getBytes(UTF_8));
    cache().put("../b", new byte[0]);

    assertThat(cache().get("a").orElseThrow()).isEqualTo("two".getBytes(UTF_8));
    assertThat(cache().get("../b").orElseThrow()).isEmpty();
    assertThat(cache().get("c")).isEmpty();
    assertThat(files()).hasSize(2);
  }

  @Test
  void aFileThatWasCutOrChangedCountsAsMissingUntilItIsPutAgain() throws IOException {
    cache().put("a", "one".getBytes(UTF_8));
    Path file = files().get(0);
    byte[] whole = Files.readAllBytes(file);
    for (int length = 0; length < whole.length; length++) {
      Files.write(file, Arrays.copyOf(whole, length));
      assertThat(cache().get("a")).isEmpty();
    }
    whole[whole.length - 1] ^= 1;
    Files.write(file, whole);
    assertThat(cache().get("a")).isEmpty();

    cache().put("a", "one".getBytes(UTF_8));

    assertThat(cache().get("a").orElseThrow()).isEqualTo("one".getBytes(UTF_8));
  }

  @Test
  void aReadOnlyFolderKeepsNothingAndDoesNotFail() throws IOException {
    Files.writeString(folder.resolve("cache"), "a file stands where the folder would be");

    cache().put("a", "one".getBytes(UTF_8));

    assertThat(cache().get("a")).isEmpty();
  }
}
