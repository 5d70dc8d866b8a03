package dev.candor.engine;

/**
 * What a run of the {@link Pipeline} is for: it decides what is checked and what may be written.
 */
enum Purpose {
  /** Publish the site into its folder, unless there are errors. */
  BUILD,

  /** Report everything that is wrong. */
  CHECK,

  /** Make the files that a publish target gets. */
  PUBLISH,

  /** Show the site while somebody edits it. */
  PREVIEW;

  /** Whether the slow checks and every editorial rule run too. */
  boolean runsEveryCheck() {
    return this != BUILD;
  }

  /** Whether the dictionary and the grammar checker that the site names are asked. */
  boolean asksAids() {
    return this == CHECK || this == PUBLISH;
  }

  /** Whether what took long to make is kept on disk for the next run. */
  boolean keepsCaches() {
    return this != CHECK;
  }

  /** Whether files go into the published folder as they are made. */
  boolean fillsFolder() {
    return this == BUILD;
  }
}
