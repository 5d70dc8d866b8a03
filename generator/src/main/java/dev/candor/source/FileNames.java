package dev.candor.source;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Which file names are skipped, which must not occur, and which can't be used. */
final class FileNames {

  private static final Set<String> SECRETS =
      Set.of(
          ".git",
          ".svn",
          ".hg",
          ".ssh",
          ".aws",
          ".npmrc",
          ".netrc",
          ".htpasswd",
          "id_rsa",
          "id_dsa",
          "id_ecdsa",
          "id_ed25519");

  private static final Set<String> LEFTOVERS = Set.of("thumbs.db", "desktop.ini");

  private FileNames() {}

  /** Keys, passwords and histories, which are never in content on purpose. */
  static boolean isSecret(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return SECRETS.contains(lower)
        || lower.equals(".env")
        || lower.startsWith(".env.")
        || lower.endsWith(".pem")
        || lower.endsWith(".key")
        || lower.endsWith(".p12")
        || lower.endsWith(".pfx");
  }

  /** Hidden files, and what editors and file managers leave behind. */
  static boolean isLeftover(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return name.startsWith(".")
        || name.startsWith("#") && name.endsWith("#")
        || name.endsWith("~")
        || lower.endsWith(".swp")
        || lower.endsWith(".swo")
        || lower.endsWith(".bak")
        || lower.endsWith(".tmp")
        || LEFTOVERS.contains(lower);
  }

  /** Why a name can't be used, if it can't. */
  static Optional<SourceFault> faultOf(String path, String name) {
    if (name.indexOf('\uFFFD') >= 0) {
      return fault(path, "the name can't be read", "rename it, or run under a UTF-8 locale");
    }
    if (!Normalizer.isNormalized(name, Normalizer.Form.NFC)) {
      String message = "the name stores an accent as a separate character (it is not in NFC)";
      return fault(path, message, "type the name again");
    }
    return SitePath.faultOf(name).flatMap(why -> fault(path, why, "rename it"));
  }

  private static Optional<SourceFault> fault(String path, String message, String suggestion) {
    return Optional.of(SourceFault.of(path, SourceFault.NAME, message, suggestion));
  }
}
