package dev.candor.publish.remote;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The requirements for every store, tested on a real one. */
public interface StoreRules {

  /** A store that is empty. */
  Store store() throws Exception;

  private static void write(Store store, String path, String text, Condition condition)
      throws StoreFault {
    store.write(path, text.getBytes(UTF_8), FileTraits.of(path), condition);
  }

  private static String text(Store store, String path) throws StoreFault {
    return store.read(path).map(file -> new String(file.bytes(), UTF_8)).orElse("(absent)");
  }

  private static List<String> paths(Store store, String prefix) throws StoreFault {
    return store.list(prefix).stream().map(StoredEntry::path).sorted().toList();
  }

  @Test
  default void givesBackWhatItWasGiven() throws Exception {
    try (Store store = store()) {
      byte[] all = new byte[300_000];
      new Random(1).nextBytes(all);
      store.write("site/images/a.webp", all, FileTraits.of("images/a.webp"), Condition.NONE);

      assertThat(store.read("site/images/a.webp").orElseThrow().bytes()).isEqualTo(all);
      assertThat(store.read("site/images/b.webp")).isEmpty();
      assertThat(store.read("nowhere/at/all")).isEmpty();
    }
  }

  @Test
  default void takesOddNamesAndEmptyFiles() throws Exception {
    List<String> odd =
        List.of("a b/é+~ü.html", "a/[x]*?&=%20#.html", "a/it's.html", "a/\"q\".html", "zero.txt");
    try (Store store = store()) {
      for (String path : odd) {
        write(store, path, path.equals("zero.txt") ? "" : path, Condition.NONE);
      }
      for (String path : odd) {
        assertThat(text(store, path)).isEqualTo(path.equals("zero.txt") ? "" : path);
      }
      assertThat(paths(store, "")).containsExactlyInAnyOrderElementsOf(odd);
      assertThat(paths(store, "a/")).hasSize(3);
      for (String path : odd) {
        store.delete(path);
      }
      assertThat(paths(store, "")).isEmpty();
    }
  }

  @Test
  default void listsByPrefixWithSizesAndWithHashesIfItHasAny() throws Exception {
    try (Store store = store()) {
      write(store, "site/index.html", "home", Condition.NONE);
      write(store, "site/a/index.html", "a page", Condition.NONE);
      write(store, "site.candor/manifest", "list", Condition.NONE);

      assertThat(paths(store, "site/")).containsExactly("site/a/index.html", "site/index.html");
      assertThat(paths(store, "site")).hasSize(3);
      assertThat(paths(store, "none/")).isEmpty();
      for (StoredEntry entry : store.list("site/")) {
        byte[] bytes = store.read(entry.path()).orElseThrow().bytes();
        assertThat(entry.size()).isEqualTo(bytes.length);
        assertThat(entry.hash().stream().filter(hash -> !hash.isOf(bytes))).isEmpty();
      }
    }
  }

  @Test
  default void listsMoreThanFitsIntoOneAnswer() throws Exception {
    try (Store store = store()) {
      Lanes.each(
          store.concurrency(),
          1100,
          i -> write(store, "many/" + i % 7 + "/" + i, "x", Condition.NONE));
      assertThat(paths(store, "many/")).hasSize(1100).doesNotHaveDuplicates();
    }
  }

  @Test
  default void replacesAFileAndDeletesIt() throws Exception {
    try (Store store = store()) {
      write(store, "index.html", "old", Condition.NONE);
      write(store, "index.html", "new, and longer", Condition.NONE);
      assertThat(text(store, "index.html")).isEqualTo("new, and longer");

      store.delete("index.html");
      store.delete("index.html");
      store.delete("never/there");
      assertThat(text(store, "index.html")).isEqualTo("(absent)");
    }
  }

  @Test
  default void copiesAFile() throws Exception {
    try (Store store = store()) {
      write(store, "a b/é.css", "body {}", Condition.NONE);
      store.copy("a b/é.css", "kept/1", FileTraits.of("kept/1.css"));

      assertThat(text(store, "kept/1")).isEqualTo("body {}");
      assertThatThrownBy(() -> store.copy("not/there", "kept/2", FileTraits.RECORD))
          .isInstanceOf(StoreFault.class);
    }
  }

  @Test
  default void refusesToOverwriteAFileThatCandorDidNotMake() throws Exception {
    try (Store store = store()) {
      write(store, "lock", "one", Condition.ABSENT);
      assertConflict(() -> write(store, "lock", "two", Condition.ABSENT));
      assertThat(text(store, "lock")).isEqualTo("one");

      String version = store.read("lock").orElseThrow().version();
      write(store, "lock", "three", Condition.version(version));
      assertConflict(() -> write(store, "lock", "four", Condition.version(version)));
      assertThat(text(store, "lock")).isEqualTo("three");

      store.delete("lock");
      assertConflict(() -> write(store, "lock", "five", Condition.version(version)));
      write(store, "lock", "six", Condition.ABSENT);
      assertThat(text(store, "lock")).isEqualTo("six");
    }
  }

  private static void assertConflict(org.assertj.core.api.ThrowableAssert.ThrowingCallable action) {
    assertThatThrownBy(action)
        .isInstanceOfSatisfying(
            StoreFault.class,
            fault -> {
              assertThat(fault.kind()).isEqualTo(StoreFault.Kind.CONFLICT);
              assertThat(fault).hasMessageContaining("another publisher");
            });
  }

  @Test
  default void letsOneOfManyTakeALock() throws Exception {
    try (Store store = store()) {
      AtomicInteger taken = new AtomicInteger();
      IntStream.range(0, 8)
          .parallel()
          .forEach(
              i -> {
                try {
                  write(store, "lock", "owner " + i, Condition.ABSENT);
                  taken.incrementAndGet();
                } catch (StoreFault e) {
                  assertThat(e.kind()).isEqualTo(StoreFault.Kind.CONFLICT);
                }
              });
      assertThat(taken).hasValue(1);
    }
  }

  @Test
  default void givesReadersTheOldFileOrTheNewOneWhole() throws Exception {
    String path = "articles/a/index.html";
    try (Store store = store()) {
      byte[] a = new byte[200_000];
      byte[] b = new byte[150_000];
      Arrays.fill(a, (byte) 'a');
      Arrays.fill(b, (byte) 'b');
      store.write(path, a, FileTraits.of(path), Condition.NONE);
      AtomicBoolean reading = new AtomicBoolean(true);
      ConcurrentLinkedQueue<String> wrong = new ConcurrentLinkedQueue<>();
      Thread reader =
          new Thread(
              () -> {
                while (reading.get()) {
                  try {
                    byte[] seen = store.read(path).map(StoredFile::bytes).orElse(new byte[0]);
                    if (!Arrays.equals(seen, a) && !Arrays.equals(seen, b)) {
                      wrong.add(seen.length + " bytes");
                    }
                  } catch (StoreFault e) {
                    wrong.add(e.sentence());
                  }
                }
              });
      reader.start();
      for (int i = 0; i < 30; i++) {
        store.write(path, i % 2 == 0 ? b : a, FileTraits.of(path), Condition.NONE);
      }
      reading.set(false);
      reader.join();
      assertThat(wrong).isEmpty();
    }
  }
}
