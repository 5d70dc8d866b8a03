package dev.candor.publish.archive;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.candor.publish.PublishException;
import dev.candor.publish.target.Ownership;
import dev.candor.publish.target.ReleaseRecord;

/**
 * The note beside an archive, in a file of its name plus {@code .candor}. It is written before the
 * archive, so that one of the two hashes fits whenever a publish was interrupted.
 *
 * @param site the site that owns the archive
 * @param archive the hash of the archive
 * @param before the hash of the archive that it replaces
 * @param record what the archive contains
 */
record ArchiveNote(String site, String archive, String before, ReleaseRecord record) {

  private static final String ARCHIVE = "\narchive ";

  byte[] bytes() {
    String text = Ownership.markOf(site) + ARCHIVE + archive + "\nbefore " + before + "\n";
    byte[] head = text.getBytes(UTF_8);
    byte[] rest = record.bytes();
    byte[] all = new byte[head.length + rest.length];
    System.arraycopy(head, 0, all, 0, head.length);
    System.arraycopy(rest, 0, all, head.length, rest.length);
    return all;
  }

  static ArchiveNote parse(String where, byte[] bytes, String site) throws PublishException {
    String text = new String(bytes, UTF_8);
    Ownership.check(text, where, site);
    int at = text.indexOf(ARCHIVE);
    String[] lines = at < 0 ? new String[0] : text.substring(at + 1).split("\n", 3);
    if (lines.length < 3 || !lines[1].startsWith("before ")) {
      throw new PublishException(
          where + " is damaged; delete it and the archive beside it, and publish again");
    }
    return new ArchiveNote(
        site,
        lines[0].substring(ARCHIVE.length() - 1),
        lines[1].substring("before ".length()),
        ReleaseRecord.parse(where, lines[2].getBytes(UTF_8)));
  }
}
