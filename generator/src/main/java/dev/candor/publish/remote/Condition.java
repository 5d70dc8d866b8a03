package dev.candor.publish.remote;

/** What must be true at the moment a file is written. */
public sealed interface Condition {

  /** Nothing. */
  Condition NONE = new None();

  /** No file has that name. */
  Condition ABSENT = new Absent();

  /** The file still has the version with which it was read. */
  static Condition version(String version) {
    return new Version(version);
  }

  /** Whatever is there is replaced. */
  record None() implements Condition {}

  /** Only a file that does not exist yet is written. */
  record Absent() implements Condition {}

  /** Only a file that has not changed since is replaced. */
  record Version(String version) implements Condition {}
}
