package dev.candor.publish.target;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Passwords and keys, from the environment or from Maven's settings. Their values never appear in
 * {@code toString}.
 */
public final class Secrets {

  public static final Secrets NONE = new Secrets(Map.of());

  /** Shorter values are not hidden: hiding "1" would make every message unreadable. */
  private static final int WORTH_HIDING = 6;

  private final Map<String, String> values;

  private Secrets(Map<String, String> values) {
    this.values = Map.copyOf(values);
  }

  public static Secrets of(Map<String, String> values) {
    return new Secrets(values);
  }

  /**
   * A user's name and password under every name that a kind of target looks for: servers use one
   * pair, object stores the other, and a token is a password.
   */
  public static Map<String, String> forUser(String target, String user, String password) {
    return Map.of(
        nameOf(target, "USER"), user,
        nameOf(target, "ACCESS_KEY_ID"), user,
        nameOf(target, "PASSWORD"), password,
        nameOf(target, "SECRET_ACCESS_KEY"), password,
        nameOf(target, "TOKEN"), password);
  }

  /** These and others, which take precedence. */
  public Secrets with(Map<String, String> others) {
    Map<String, String> all = new TreeMap<>(values);
    all.putAll(others);
    return new Secrets(all);
  }

  /**
   * A secret of a target: {@code CANDOR_LIVE_PASSWORD} for "password" of the target "live", or else
   * one with the name that other programs use, such as {@code AWS_ACCESS_KEY_ID}.
   */
  public Optional<String> of(String target, String what, String usual) {
    return named(nameOf(target, what)).or(() -> named(usual));
  }

  /** The name of a target's secret in the environment. */
  public static String nameOf(String target, String what) {
    return "CANDOR_" + target.toUpperCase(Locale.ROOT).replace('-', '_') + "_" + what;
  }

  private Optional<String> named(String name) {
    return Optional.ofNullable(values.get(name)).filter(value -> !value.isEmpty());
  }

  /** A text with every secret in it replaced. */
  public String hiddenIn(String text) {
    String hidden = text;
    for (Map.Entry<String, String> secret : values.entrySet()) {
      if (isSecret(secret.getKey()) && secret.getValue().length() >= WORTH_HIDING) {
        hidden = hidden.replace(secret.getValue(), "(hidden)");
      }
    }
    return hidden;
  }

  /** Whether a variable of this name is a secret; most of the environment is not. */
  private static boolean isSecret(String name) {
    String upper = name.toUpperCase(Locale.ROOT);
    return upper.startsWith("CANDOR_")
        || upper.contains("SECRET")
        || upper.contains("TOKEN")
        || upper.contains("PASS")
        || upper.contains("KEY");
  }

  @Override
  public String toString() {
    return "(secrets)";
  }
}
