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

  /** Show the site while an editor works on it. */
  PREVIEW;

  /** Whether the slow checks and every editorial rule run too. */
  boolean runsEveryCheck() {
    return this != BUILD;
  }

  /** Whether the site's dictionary and grammar checker are used. */
  boolean asksAids() {
    return this == CHECK || this == PUBLISH;
  }

  /** Whether to cache expensive results on disk for the next run. */
  boolean keepsCaches() {
    return this != CHECK;
  }

  /** Whether files go into the published folder as they are made. */
  boolean fillsFolder() {
    return this == BUILD;
  }
}
