package dev.candor.publish.git;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.candor.publish.PublishException;
import dev.candor.publish.git.Git.Answer;
import dev.candor.publish.git.Git.Input;
import dev.candor.publish.target.Release;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A branch of a remote repository: its tip, its files, and its latest commits. */
final class Branch {

  private static final String TIP = "refs/candor/tip";
  private static final Pattern TRAILER = Pattern.compile("(?m)^Candor-Release: ([0-9]{1,9})$");

  private final Git git;
  private final String repository;
  private final String ref;
  private final int depth;

  /**
   * A branch of a remote repository.
   *
   * @param depth how many of its latest commits to fetch
   */
  Branch(Git git, String repository, String branch, int depth) {
    this.git = git;
    this.repository = repository;
    this.ref = "refs/heads/" + branch;
    this.depth = depth;
  }

  /** A file of the branch, by git's hash of it. */
  record Blob(String hash, long size) {}

  /**
   * A commit of the branch.
   *
   * @param seconds its date, in seconds since 1970
   * @param release the release that it published, if it did
   */
  record Commit(String id, long seconds, Optional<Release> release) {}

  /** The latest commit of the branch in the remote repository; empty if there is no branch. */
  Optional<String> tip() throws PublishException {
    Answer answer = git.retry(Input.NONE, "ls-remote", "--refs", "--", repository, ref);
    if (!answer.isDone()) {
      throw unreachable(answer);
    }
    return answer.text().lines().findFirst().map(line -> line.split("\\s")[0]);
  }

  private PublishException unreachable(Answer answer) {
    return new PublishException("can't reach the git repository: " + answer.reason());
  }

  /** Fetches the latest commits, newest first. */
  List<Commit> fetch() throws PublishException {
    String refspec = "+" + ref + ":" + TIP;
    Answer answer =
        git.retry(
            Input.NONE,
            "fetch",
            "--quiet",
            "--no-tags",
            "--depth=" + depth,
            "--",
            repository,
            refspec);
    if (!answer.isDone()) {
      throw unreachable(answer);
    }
    Answer log =
        git.run(
            "can't read the branch's history",
            "log",
            "-z",
            "--first-parent",
            "--max-count=" + depth,
            "--format=%H%n%ct%n%cs%n%B",
            TIP);
    List<Commit> commits = new ArrayList<>();
    for (String entry : new String(log.out(), UTF_8).split("\0")) {
      String[] parts = entry.split("\n", 4);
      if (parts.length == 4) {
        Matcher number = TRAILER.matcher(parts[3]);
        Optional<Release> release =
            number.find()
                ? Optional.of(new Release(Integer.parseInt(number.group(1)), parts[2]))
                : Optional.empty();
        commits.add(new Commit(parts[0].strip(), Long.parseLong(parts[1]), release));
      }
    }
    return commits;
  }

  /** The files of a commit by path. */
  Map<String, Blob> files(String commit) throws PublishException {
    Answer tree = git.run("can't read the branch's files", "ls-tree", "-r", "-z", "-l", commit);
    Map<String, Blob> files = new TreeMap<>();
    for (String entry : new String(tree.out(), UTF_8).split("\0")) {
      int tab = entry.indexOf('\t');
      String[] parts = entry.substring(0, Math.max(0, tab)).strip().split(" +");
      if (parts.length == 4) {
        long size = parts[3].equals("-") ? 0 : Long.parseLong(parts[3]);
        files.put(entry.substring(tab + 1), new Blob(parts[2], size));
      }
    }
    return files;
  }

  /** A file of a commit as text; empty if there is none. */
  Optional<String> text(String commit, String path) throws PublishException {
    return git.tried("cat-file", "blob", commit + ":" + path);
  }

  /** Moves the branch to a commit that descends from its latest one; never by force. */
  void push(String commit) throws PublishException {
    Answer answer = git.retry(Input.NONE, "push", "--quiet", "--", repository, commit + ":" + ref);
    if (!answer.isDone()) {
      boolean overtaken =
          answer.err().contains("[rejected]")
              || answer.err().contains("failed to update ref")
              || answer.err().contains("cannot lock ref");
      throw new PublishException(
          overtaken
              ? "another publish to this branch has ended in the meantime; publish again"
              : "can't push to the branch: " + answer.reason());
    }
    if (!tip().filter(commit::equals).isPresent()) {
      throw new PublishException(
          "the branch was pushed to from elsewhere at the same time: publish again");
    }
  }
}
