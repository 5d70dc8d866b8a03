package dev.candor.engine;

import dev.candor.authoring.Reply;
import dev.candor.content.DataReader;
import dev.candor.content.Page;
import dev.candor.content.Removed;
import dev.candor.importing.Ledger;
import dev.candor.importing.listing.KeptOut;
import dev.candor.importing.listing.ListingKeys;
import dev.candor.publish.PublishException;
import dev.candor.publish.SingleFile;
import dev.candor.source.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/** Keeps people who asked to be removed from the directory out of later imports. */
final class Removals {

  private static final String REMOVED = "content/removed.yaml";

  private static final String HEAD =
      """
      # People who asked to be removed from the directory, as salted hashes: imports keep them out.
      # Written by "candor remove ID --keep-out".
      """;

  private Removals() {}

  /** Notes the person of a page that was just removed, and makes earlier imports forget them. */
  static Reply keepOut(Settings settings, Page page, Reply removed, boolean dryRun)
      throws EnvironmentFault {
    Path content = settings.contentFolder();
    String path = page.file().path().substring("content/".length());
    Ledger ledger = Ledger.of(text(content.resolve(Ledger.PATH)));
    List<String> keys = ListingKeys.of(page.file(), path, ledger);
    List<String> lines = new ArrayList<>(removed.lines());
    if (!dryRun) {
      String before = text(content.resolve("removed.yaml"));
      ledger.forget(path);
      try {
        SingleFile.replace(content.resolve("removed.yaml"), added(settings, before, keys));
        if (Files.exists(content.resolve(Ledger.PATH))) {
          SingleFile.replace(content.resolve(Ledger.PATH), ledger.text());
        }
      } catch (PublishException e) {
        throw new EnvironmentFault(String.valueOf(e.getMessage()), e);
      }
    }
    String ways = keys.size() == 1 ? "1 hash" : keys.size() + " hashes";
    lines.add("later imports keep this person out: " + ways + " in " + REMOVED);
    return Reply.done(lines);
  }

  private static String added(Settings settings, String before, List<String> keys) {
    List<Removed> known = DataReader.removed(SourceFile.of(REMOVED, before)).value();
    String salt = known.isEmpty() ? salt() : known.get(0).salt();
    KeptOut hasher = new KeptOut(known);
    List<String> hashes = keys.stream().map(key -> '"' + hasher.hash(salt, key) + '"').toList();
    String line = before.isBlank() ? HEAD : before.stripTrailing() + "\n";
    return line
        + "- {salt: \""
        + salt
        + "\", hashes: ["
        + String.join(", ", hashes)
        + "], on: "
        + settings.now().atOffset(ZoneOffset.UTC).toLocalDate()
        + "}\n";
  }

  private static String salt() {
    byte[] bytes = new byte[16];
    new SecureRandom().nextBytes(bytes);
    return HexFormat.of().formatHex(bytes);
  }

  private static String text(Path file) throws EnvironmentFault {
    try {
      return Files.exists(file) ? Files.readString(file) : "";
    } catch (IOException e) {
      throw new EnvironmentFault(file + " can't be read: " + e.getMessage(), e);
    }
  }
}
