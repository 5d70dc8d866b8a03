package dev.candor.publish.git;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import dev.candor.publish.PublishException;
import dev.candor.publish.git.Git.Answer;
import dev.candor.publish.git.Git.Input;
import dev.candor.publish.target.PublishContext;
import dev.candor.publish.target.PublishContext.Pauses;
import dev.candor.publish.target.TargetSettings;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A bare repository on this machine, in which commits are made before they are pushed. It contains
 * only what was or will be published.
 */
final class Repository implements AutoCloseable {

  private static final String NEW = "refs/candor/new";

  private final Path folder;
  private final String address;
  private final Map<String, String> environment;
  private final Pauses pauses;
  private final Scratch scratch;

  private Repository(
      Path folder,
      Scratch scratch,
      String address,
      Map<String, String> environment,
      Pauses pauses) {
    this.folder = folder;
    this.scratch = scratch;
    this.address = address;
    this.environment = environment;
    this.pauses = pauses;
  }

  static Repository of(TargetSettings target, PublishContext context) throws PublishException {
    Path folder = context.scratch().resolve("git-" + target.name());
    String address = RepositoryAddress.of(target, context);
    Map<String, String> environment = credentials(target, address);
    Repository repository =
        new Repository(folder, Scratch.in(folder), address, environment, context.pauses());
    try {
      repository.prepare();
      return repository;
    } catch (PublishException e) {
      repository.close();
      throw e;
    }
  }

  /** As environment: every user of the machine could read the command line. */
  private static Map<String, String> credentials(TargetSettings target, String address) {
    Optional<String> token =
        target.secrets().of(target.name(), "TOKEN", "").filter(t -> address.startsWith("https:"));
    if (token.isEmpty()) {
      return Map.of();
    }
    byte[] pair = ("x-access-token:" + token.get()).getBytes(UTF_8);
    String header = "Authorization: Basic " + Base64.getEncoder().encodeToString(pair);
    return Map.of(
        "GIT_CONFIG_COUNT", "1",
        "GIT_CONFIG_KEY_0", "http.extraHeader",
        "GIT_CONFIG_VALUE_0", header);
  }

  private void prepare() throws PublishException {
    Git git = git(Map.of());
    if (git.tried("rev-parse", "--is-bare-repository").isEmpty()) {
      git.run("can't make a repository in " + folder, "init", "--quiet", "--bare");
    }
  }

  /**
   * Admits the next publisher on this machine. What was fetched is kept, so that less is fetched
   * then.
   */
  @Override
  public void close() {
    scratch.close();
  }

  private Git git(Map<String, String> besides) {
    Map<String, String> all = new HashMap<>(environment);
    all.putAll(besides);
    return new Git(folder, all, pauses);
  }

  /** The address that it is pushed to, without credentials. */
  String name() {
    return address.replaceAll("://[^/@\\s]*@", "://");
  }

  Branch branch(String name, int depth) throws PublishException {
    if (git(Map.of()).tried("check-ref-format", "--branch", name).isEmpty()) {
      throw new PublishException(
          "a branch can't be called \"" + name + "\": choose another branch in site.yaml");
    }
    return new Branch(git(Map.of()), address, name, depth);
  }

  /** Makes a commit that writes some files and deletes others. */
  String commit(
      Optional<String> parent, Stamp stamp, Map<String, byte[]> files, List<String> deleted)
      throws PublishException {
    Git git = git(Map.of());
    git.tried("update-ref", "-d", NEW);
    Input input =
        raw -> {
          try (OutputStream out = new BufferedOutputStream(raw)) {
            String head =
                "commit "
                    + NEW
                    + "\nauthor "
                    + stamp.person()
                    + "\ncommitter "
                    + stamp.person()
                    + "\n";
            out.write(head.getBytes(UTF_8));
            data(out, stamp.message().getBytes(UTF_8));
            if (parent.isPresent()) {
              out.write(("from " + parent.get() + "\n").getBytes(US_ASCII));
            }
            for (String path : deleted) {
              out.write(("D " + quoted(path) + "\n").getBytes(UTF_8));
            }
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
              String line = "M 100644 inline " + quoted(file.getKey()) + "\n";
              out.write(line.getBytes(UTF_8));
              data(out, file.getValue());
            }
          }
        };
    Answer made = git.ask(input, "fast-import", "--quiet", "--force");
    if (!made.isDone()) {
      throw new PublishException("can't make a commit: " + made.reason());
    }
    return git.run("can't make a commit", "rev-parse", NEW).text();
  }

  private static void data(OutputStream out, byte[] bytes) throws IOException {
    out.write(("data " + bytes.length + "\n").getBytes(US_ASCII));
    out.write(bytes);
    out.write('\n');
  }

  /**
   * A path as fast-import reads it. Paths to delete come from the branch, and one with a line break
   * would otherwise be read as commands.
   */
  private static String quoted(String path) {
    String escaped =
        path.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n").replace("\r", "\\r");
    return "\"" + escaped + "\"";
  }

  /** Makes a commit with all files of another one. */
  String commitOf(String files, Optional<String> parent, Stamp stamp) throws PublishException {
    return git(stamp.environment())
        .run(
            "can't make a commit",
            "commit-tree",
            files + "^{tree}",
            "-p",
            parent.orElseThrow(),
            "-m",
            stamp.message().strip())
        .text();
  }

  /** Git's hash of a file. */
  static String hashOf(byte[] bytes) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-1");
      digest.update(("blob " + bytes.length + "\0").getBytes(US_ASCII));
      return HexFormat.of().formatHex(digest.digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-1", e);
    }
  }
}
