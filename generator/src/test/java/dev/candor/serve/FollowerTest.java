package dev.candor.serve;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import dev.candor.cases.BaseSite;
import dev.candor.diagnostic.Diagnostic;
import dev.candor.engine.Preview;
import dev.candor.engine.Settings;
import dev.candor.engine.SiteSnapshot;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLConnection;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How the server follows changes by editors' tools to the sources, on a real disk. */
class FollowerTest {

  private static final InstantSource TODAY =
      InstantSource.fixed(Instant.parse("2026-11-22T12:00:00Z"));

  @TempDir private Path folder;

  private final List<String> said = new CopyOnWriteArrayList<>();

  @SuppressWarnings("NullAway.Init")
  private DevServer server;

  private void start(boolean poll) throws Exception {
    start(poll, new Reporter(said::add));
  }

  private void start(boolean poll, DevServer.Listener listener) throws Exception {
    BaseSite.write(folder);
    write("Once.");
    Preview preview = new Preview(Settings.of(folder).withDrafts(true), TODAY);
    server = DevServer.start(preview, 0, poll, listener);
  }

  @AfterEach
  void stop() throws IOException {
    server.close();
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void a_branch_without_the_content_is_a_problem_until_the_way_back(boolean poll) throws Exception {
    start(poll);
    git("init", "--quiet", "--initial-branch", "main");
    git("commit", "--quiet", "--allow-empty", "--message", "Nothing");
    git("branch", "empty");
    git("add", "--all");
    git("commit", "--quiet", "--message", "Content");

    for (int i = 0; i < 2; i++) {
      git("checkout", "--quiet", "empty");
      eventually(() -> body("/_candor/page.json?/").contains("is missing"));
      // Git deletes one file after the other: the last good site may be one without that article.
      assertThat(body("/")).contains("</html>");
      git("checkout", "--quiet", "main");
      eventually(() -> body("/_candor/page.json?/").contains("\"problem\":\"\""));
    }
    write("Back again.");
    eventually(() -> body("/articles/talking/").contains("Back again."));
    assertThat(said)
        .anyMatch(line -> line.startsWith("Your edits are not shown: ") && line.contains("missing"))
        .contains("The site is up to date again.");
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void a_folder_that_is_replaced_is_followed(boolean poll) throws Exception {
    start(poll);
    for (String name : List.of("content", "content/articles", "themes/plain", "themes")) {
      Path old = folder.resolve("replaced-" + name.replace('/', '-'));
      Files.move(folder.resolve(name), old);
      copy(old, folder.resolve(name));
      write("After " + name + ".");
      eventually(() -> body("/articles/talking/").contains("After " + name + "."));
      // The folder that was moved away doesn't belong to this site any more: edits there don't
      // count.
      Files.writeString(old.resolve("stray.md"), article("Stray."));
    }
    Path style = folder.resolve("themes/plain/styles/99-mine.css");
    Files.writeString(style, ".replaced-theme { color: red }");
    eventually(() -> stylesheet().contains("replaced-theme"));
  }

  @Test
  void the_content_renamed_and_back_is_followed() throws Exception {
    start(false);
    Files.move(folder.resolve("content"), folder.resolve("elsewhere"));
    eventually(() -> !said.isEmpty() && said.get(said.size() - 1).contains("is missing"));
    assertThat(body("/articles/talking/")).contains("Once.");
    Files.move(folder.resolve("elsewhere"), folder.resolve("content"));
    eventually(() -> said.contains("The site is up to date again."));
    write("Twice.");
    eventually(() -> body("/articles/talking/").contains("Twice."));
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void a_theme_folder_that_is_made_later_is_followed(boolean poll) throws Exception {
    BaseSite.write(folder);
    delete(folder.resolve("themes"));
    write("Once.");
    Preview preview = new Preview(Settings.of(folder).withDrafts(true), TODAY);
    server = DevServer.start(preview, 0, poll, new Reporter(said::add));
    Path style = folder.resolve("themes/plain/styles/99-mine.css");

    BaseSite.write(style, ".first { color: red }");
    eventually(() -> stylesheet().contains("first"));
    BaseSite.write(style, ".second { color: red }");
    eventually(() -> stylesheet().contains("second"));
    BaseSite.write(style.resolveSibling("98-more.css"), ".third { color: red }");
    eventually(() -> stylesheet().contains("third"));
    Files.delete(style);
    eventually(() -> !stylesheet().contains("second"));
  }

  @Test
  void another_theme_is_followed_from_when_it_is_named() throws Exception {
    start(false);
    copy(folder.resolve("themes/plain"), folder.resolve("themes/other"));
    Path settings = folder.resolve("site/site.yaml");
    Files.writeString(settings, Files.readString(settings) + "theme: other\n");
    Path style = folder.resolve("themes/other/styles/99-mine.css");
    eventually(() -> server.address() != null && status("/") == 200);
    Files.writeString(style, ".of-the-other { color: red }");
    eventually(() -> stylesheet().contains("of-the-other"));
    Files.writeString(style, ".changed-there { color: red }");
    eventually(() -> stylesheet().contains("changed-there"));
  }

  @Test
  void a_file_that_can_not_be_read_for_a_moment_is_a_problem_for_a_moment() throws Exception {
    start(false);
    Path locked = folder.resolve("content/articles/locked.md");
    Files.writeString(locked, article("Locked."));
    eventually(() -> status("/articles/locked/") == 200);
    Files.setPosixFilePermissions(locked, PosixFilePermissions.fromString("---------"));
    assumeFalse(Files.isReadable(locked), "this user may read everything");
    eventually(
        () ->
            said.contains(
                "Your edits are not shown: can't read "
                    + locked
                    + ": permission denied. Trying again every second."));
    write("Not seen yet.");
    Files.setPosixFilePermissions(locked, PosixFilePermissions.fromString("rw-r--r--"));
    eventually(() -> body("/articles/talking/").contains("Not seen yet."));
    assertThat(said).contains("The site is up to date again.");
  }

  @Test
  void running_out_of_memory_or_into_a_fault_is_said_and_survived() throws Exception {
    AtomicInteger editions = new AtomicInteger();
    Reporter reporter = new Reporter(said::add);
    DevServer.Listener failing =
        new Listening(reporter) {
          @Override
          public void found(SiteSnapshot edition, List<Diagnostic> all) {
            int number = editions.incrementAndGet();
            if (number == 2) {
              throw new OutOfMemoryError("Java heap space");
            }
            if (number == 4) {
              throw new UncheckedIOException(new NoSuchFileException("/gone"));
            }
            if (number == 6) {
              throw new StackOverflowError();
            }
          }
        };
    start(false, failing);
    for (int i = 0; i < 12; i++) {
      String text = "Edit " + i + ".";
      write(text);
      eventually(() -> body("/articles/talking/").contains(text));
      eventually(() -> body("/_candor/page.json?/").contains("\"problem\":\"\""));
    }
    assertThat(editions.get()).isGreaterThanOrEqualTo(6);
    assertThat(said)
        .anyMatch(line -> line.contains("there is not enough memory"))
        .contains("The site is up to date again.");
  }

  /** Files and folders are created, changed, moved and deleted as fast as the disk allows. */
  @Test
  void a_storm_of_50_000_changes_ends_in_what_is_there() throws Exception {
    start(false);
    Random random = new Random(20261129);
    Path storm = folder.resolve("content/articles/storm");
    for (int i = 0; i < 50_000; i++) {
      Path inner = storm.resolve("f" + random.nextInt(12));
      Path file = inner.resolve("p" + random.nextInt(20) + ".md");
      switch (random.nextInt(10)) {
        case 0 -> delete(inner);
        case 1 -> Files.deleteIfExists(file);
        case 2 -> {
          Path to = storm.resolve("f" + random.nextInt(12));
          if (Files.exists(inner) && !to.equals(inner)) {
            delete(to);
            Files.move(inner, to);
          }
        }
        default -> {
          Files.createDirectories(inner);
          Files.writeString(file, "not a page " + i);
        }
      }
    }
    delete(storm);
    write("After the storm.");
    eventually(() -> body("/articles/talking/").contains("After the storm."));
    eventually(() -> body("/_candor/page.json?/").contains("\"problem\":\"\""));
    Files.writeString(folder.resolve("content/articles/late.md"), article("Late."));
    eventually(() -> status("/articles/late/") == 200);
  }

  /** Passes on its notifications. */
  private static class Listening implements DevServer.Listener {

    private final DevServer.Listener next;

    Listening(DevServer.Listener next) {
      this.next = next;
    }

    @Override
    public void serving(URI address) {
      next.serving(address);
    }

    @Override
    public void found(SiteSnapshot edition, List<Diagnostic> all) {
      next.found(edition, all);
    }

    @Override
    public void problem(String reason) {
      next.problem(reason);
    }

    @Override
    public void solved() {
      next.solved();
    }

    @Override
    public void polling(String reason) {
      next.polling(reason);
    }
  }

  private void write(String text) throws IOException {
    BaseSite.write(folder.resolve("content/articles/talking.md"), article(text));
  }

  private static String article(String text) {
    return "---\ntitle: "
        + Integer.toHexString(text.hashCode())
        + "\nsummary: About it.\nauthors: [ann]\nreviewer: rob\npublished: 2026-01-10\n---\n\n"
        + text
        + "\n";
  }

  private static void delete(Path path) throws IOException {
    if (Files.exists(path)) {
      try (Stream<Path> all = Files.walk(path)) {
        for (Path each : all.sorted(java.util.Comparator.reverseOrder()).toList()) {
          Files.delete(each);
        }
      }
    }
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> all = Files.walk(from)) {
      for (Path path : all.sorted().toList()) {
        Files.copy(path, to.resolve(from.relativize(path).toString()));
      }
    }
  }

  private void git(String... arguments) throws Exception {
    List<String> command = new ArrayList<>(List.of("git", "-c", "user.name=Candor"));
    command.addAll(List.of("-c", "user.email=candor@example.org"));
    command.addAll(List.of(arguments));
    Process git =
        new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true).start();
    String output = new String(git.getInputStream().readAllBytes(), UTF_8);
    assertThat(git.waitFor()).as(output).isZero();
  }

  /** All the styles that the home page loads. */
  private String stylesheet() {
    StringBuilder all = new StringBuilder();
    var links =
        java.util.regex.Pattern.compile("href=\"(/assets/[^\"]+\\.css)\"").matcher(body("/"));
    while (links.find()) {
      all.append(body(links.group(1)));
    }
    return all.toString();
  }

  private String body(String path) {
    try (var in = open(path).getInputStream()) {
      return new String(in.readAllBytes(), UTF_8);
    } catch (IOException e) {
      return "";
    }
  }

  private int status(String path) {
    try {
      return ((java.net.HttpURLConnection) open(path)).getResponseCode();
    } catch (IOException e) {
      return 0;
    }
  }

  private URLConnection open(String path) throws IOException {
    URLConnection connection = server.address().resolve(path).toURL().openConnection();
    connection.setReadTimeout(60_000);
    return connection;
  }

  private static void eventually(BooleanSupplier holds) throws InterruptedException {
    Instant until = Instant.now().plus(Duration.ofSeconds(90));
    while (!holds.getAsBoolean()) {
      assertThat(Instant.now()).as("still waiting").isBefore(until);
      Thread.sleep(30);
    }
  }
}
