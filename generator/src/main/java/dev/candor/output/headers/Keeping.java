package dev.candor.output.headers;

/** How long files of the site may be cached, for hosts that set this file by file. */
public final class Keeping {

  private Keeping() {}

  /** Whether the file at a path never changes, since its name contains a hash of its content. */
  public static boolean isLasting(String path) {
    return HeaderModel.LASTING.stream().anyMatch(folder -> path.startsWith(folder + "/"));
  }

  /** The value of {@code Cache-Control} for a path of the site. */
  public static String cacheControlOf(String path) {
    return (isLasting(path) ? HeaderModel.KEPT : HeaderModel.ASKED).value();
  }
}
