package dev.candor.publish.target;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.candor.publish.Manifest;
import dev.candor.publish.PublishException;
import java.util.List;

/**
 * The record of a release.
 *
 * @param leaving files of earlier releases that are deleted once this one is live
 */
public record ReleaseRecord(Release release, Manifest files, Manifest leaving) {

  private static final String HEADER = "candor-release 1";
  private static final String LEAVING = "leaving";

  public static ReleaseRecord parse(String where, byte[] bytes) throws PublishException {
    List<String> lines = new String(bytes, UTF_8).lines().toList();
    int leaving = lines.indexOf(LEAVING);
    int end = leaving < 0 ? lines.size() : leaving;
    return new ReleaseRecord(
        release(where, lines),
        Manifest.of(where, lines.subList(3, end)),
        leaving < 0
            ? Manifest.EMPTY
            : Manifest.of(where, lines.subList(leaving + 1, lines.size())));
  }

  /** The release alone, without the list of its files. */
  public static Release release(String where, byte[] bytes) throws PublishException {
    return release(where, new String(bytes, UTF_8).lines().limit(3).toList());
  }

  private static Release release(String where, List<String> lines) throws PublishException {
    if (lines.size() < 3
        || !lines.get(0).equals(HEADER)
        || !lines.get(1).matches("number [0-9]{1,9}")
        || !lines.get(2).startsWith("made ")) {
      throw new PublishException(
          where
              + " is not a release record that this version of Candor writes; "
              + "delete it, and the next publish recreates it from what is there");
    }
    int number = Integer.parseInt(lines.get(1).substring("number ".length()));
    return new Release(number, lines.get(2).substring("made ".length()));
  }

  public byte[] bytes() {
    String text =
        HEADER
            + "\nnumber "
            + release.number()
            + "\nmade "
            + release.made()
            + "\n"
            + files.text()
            + (leaving.files().isEmpty() ? "" : LEAVING + "\n" + leaving.text());
    return text.getBytes(UTF_8);
  }

  /** The same release once nothing is left to delete. */
  public ReleaseRecord settled() {
    return new ReleaseRecord(release, files, Manifest.EMPTY);
  }
}
