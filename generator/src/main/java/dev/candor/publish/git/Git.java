package dev.candor.publish.git;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.candor.parallel.Async;
import dev.candor.publish.PublishException;
import dev.candor.publish.target.PublishContext.Pauses;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Pattern;

/**
 * Runs the git command on a bare repository. All of git's ways to authenticate (keys, helpers, the
 * setup of a CI) work; git never prompts, and no secret is on its command line.
 */
final class Git {

  private static final int TRIES = 4;
  private static final Pattern USER = Pattern.compile("://[^/@\\s]*@");
  private static final Pattern PASSING =
      Pattern.compile(
          "(?i)could not resolve host|timed out|connection (reset|refused)|early EOF|hung up"
              + "|returned error: 5\\d\\d|RPC failed|temporarily");

  private final Path folder;
  private final Map<String, String> environment;
  private final Pauses pauses;

  /**
   * Git in a folder.
   *
   * @param environment variables in addition to those of this process
   */
  Git(Path folder, Map<String, String> environment, Pauses pauses) {
    this.folder = folder;
    this.environment = Map.copyOf(environment);
    this.pauses = pauses;
  }

  /** The result of a run of git. */
  @SuppressWarnings("ArrayRecordComponent") // handed over, never compared
  record Answer(int status, byte[] out, String err) {

    boolean isDone() {
      return status == 0;
    }

    String text() {
      return new String(out, UTF_8).strip();
    }

    /** The reason that git gives for a failure, without credentials. */
    String reason() {
      List<String> lines = err.lines().map(String::strip).filter(l -> !l.isEmpty()).toList();
      String line =
          lines.stream()
              .filter(l -> l.startsWith("fatal:") || l.startsWith("error:") || l.contains("! ["))
              .findFirst()
              .orElse(lines.isEmpty() ? "git ended with " + status : lines.get(lines.size() - 1));
      return USER.matcher(line).replaceAll("://");
    }
  }

  /** Writes the input of git. */
  interface Input {
    Input NONE = out -> {};

    void write(OutputStream out) throws IOException;
  }

  /** Runs git and returns its result. */
  Answer ask(Input input, String... arguments) throws PublishException {
    List<String> command =
        new ArrayList<>(
            List.of(
                "git",
                "--git-dir=" + folder,
                "-c",
                "gc.auto=0",
                "-c",
                "core.autocrlf=false",
                "-c",
                "core.hooksPath=/dev/null"));
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command);
    // A git that runs this as a hook sets its own repository; and a trace would show headers.
    builder
        .environment()
        .keySet()
        .removeIf(
            name ->
                name.equals("GIT_DIR")
                    || name.equals("GIT_WORK_TREE")
                    || name.equals("GIT_INDEX_FILE")
                    || name.startsWith("GIT_TRACE")
                    || name.equals("GIT_CURL_VERBOSE"));
    builder.environment().putAll(Map.of("GIT_TERMINAL_PROMPT", "0", "LC_ALL", "C"));
    builder.environment().putAll(environment);
    try {
      return untilExit(builder.start(), input);
    } catch (IOException e) {
      throw new PublishException(
          "can't run git, which is needed to publish to a branch: install it, or choose another"
              + " kind of target",
          e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new PublishException("git was interrupted", e);
    }
  }

  /** Git ends with this process, so that nothing is pushed once the publish was stopped. */
  private static Answer untilExit(Process process, Input input)
      throws IOException, InterruptedException {
    Thread hook = new Thread(process::destroyForcibly);
    try {
      Runtime.getRuntime().addShutdownHook(hook);
      return answer(process, input);
    } catch (IllegalStateException e) {
      process.destroyForcibly();
      throw new IOException("this process is ending", e);
    } finally {
      removeHook(hook);
    }
  }

  private static void removeHook(Thread hook) {
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException e) {
      // This process is ending, and the hook runs.
    }
  }

  private static Answer answer(Process process, Input input)
      throws IOException, InterruptedException {
    CompletableFuture<byte[]> out = Async.supply(() -> all(process, true));
    CompletableFuture<byte[]> err = Async.supply(() -> all(process, false));
    try (OutputStream in = process.getOutputStream()) {
      input.write(in);
    } catch (IOException e) {
      // Git has stopped reading, and gives the reason in its output.
      process.waitFor();
    }
    int status = process.waitFor();
    return new Answer(status, Async.join(out), new String(Async.join(err), UTF_8));
  }

  private static byte[] all(Process process, boolean out) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      (out ? process.getInputStream() : process.getErrorStream()).transferTo(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  /** Runs git, and repeats it if it fails for a reason that may be temporary. */
  Answer retry(Input input, String... arguments) throws PublishException {
    Duration pause = Duration.ofSeconds(1);
    for (int left = TRIES - 1; ; left--) {
      Answer answer = ask(input, arguments);
      if (answer.isDone() || left == 0 || !PASSING.matcher(answer.err()).find()) {
        return answer;
      }
      try {
        pauses.pause(pause);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return answer;
      }
      pause = pause.multipliedBy(2);
    }
  }

  /**
   * Runs git and throws if it fails.
   *
   * @param action what could not be done then, for the message
   */
  Answer run(String action, String... arguments) throws PublishException {
    Answer answer = ask(Input.NONE, arguments);
    if (!answer.isDone()) {
      throw new PublishException(action + ": " + answer.reason());
    }
    return answer;
  }

  /** The output of git, if it succeeds. */
  Optional<String> tried(String... arguments) throws PublishException {
    Answer answer = ask(Input.NONE, arguments);
    return answer.isDone() ? Optional.of(answer.text()) : Optional.empty();
  }
}
