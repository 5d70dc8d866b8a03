package dev.candor.engine;

/** The stages of a build, in their order. */
public enum Stage {
  DISCOVER("discover"),
  READ("read"),
  LINK("link"),
  PRODUCE("produce"),
  CHECK("check"),
  REPORT("report"),
  PUBLISH("publish");

  private final String word;

  Stage(String word) {
    this.word = word;
  }

  public String word() {
    return word;
  }
}
