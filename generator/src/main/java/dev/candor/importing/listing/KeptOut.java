package dev.candor.importing.listing;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.candor.content.Removed;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Who asked to be removed, as salted hashes of licences, NPIs, and names with postcodes: the file
 * names nobody, and still keeps them out.
 */
public final class KeptOut {

  private final Map<String, Set<String>> hashesBySalt = new HashMap<>();
  private final MessageDigest digest = sha256();

  /** Keeps out those of removed.yaml. */
  public KeptOut(List<Removed> removed) {
    for (Removed one : removed) {
      hashesBySalt.computeIfAbsent(one.salt(), s -> new HashSet<>()).addAll(one.hashes());
    }
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e); // every Java has it
    }
  }

  /** Whether one of these keys is of a person who asked to be removed. */
  boolean has(List<String> keys) {
    return hashesBySalt.entrySet().stream()
        .anyMatch(
            all -> keys.stream().anyMatch(key -> all.getValue().contains(hash(all.getKey(), key))));
  }

  /** The hash of a key, for removed.yaml. */
  public String hash(String salt, String key) {
    byte[] bytes = digest.digest((salt + "\n" + key).getBytes(UTF_8));
    return java.util.HexFormat.of().formatHex(bytes);
  }
}
