package dev.candor.publish.remote;

/** What must be so at the moment a file is written. */
public sealed interface Condition {

  /** Nothing. */
  Condition NONE = new None();

  /** No file has that name. */
  Condition ABSENT = new Absent();

  /** The file is still the one that was read with this version. */
  static Condition version(String version) {
    return new Version(version);
  }

  /** Whatever is there is replaced. */
  record None() implements Condition {}

  /** Only a file that is not there yet is written. */
  record Absent() implements Condition {}

  /** Only a file that nobody changed since is replaced. */
  record Version(String version) implements Condition {}
}
