package dev.candor.publish.target;

import static java.util.regex.Matcher.quoteReplacement;

import dev.candor.publish.PublishException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * One target as the site's settings name it: its kind, and the options of that kind by key.
 *
 * @param name what the settings call it
 * @param kind the word of its kind
 * @param site the address of the site that is published there, and owns the target
 * @param preview whether it is a preview, not meant for the public
 * @param limits what every publish there must keep to
 * @param root the folder that relative paths start from
 * @param options by key, as site.yaml gives them
 * @param precompress the encodings in which each text is compressed too: {@code gzip, br}
 * @param secrets its passwords and keys
 */
public record TargetSettings(
    String name,
    String kind,
    String site,
    boolean preview,
    PublishLimits limits,
    Path root,
    Map<String, String> options,
    List<String> precompress,
    Secrets secrets) {

  /** {@code ~}, {@code ~name}, {@code $NAME}, <code>${NAME}</code> and {@code %NAME%}. */
  private static final Pattern UNEXPANDED =
      Pattern.compile("^~[^/\\\\]*([/\\\\]|$)|\\$[A-Za-z_{(]|%[A-Za-z_]+%");

  public TargetSettings {
    options = Map.copyOf(options);
    precompress = List.copyOf(precompress);
  }

  public Optional<String> option(String key) {
    return Optional.ofNullable(options.get(key));
  }

  /** An option that its kind requires. */
  public String required(String key) throws PublishException {
    return option(key)
        .orElseThrow(
            () ->
                new PublishException(
                    "the target \"" + name + "\" has no " + key + ": add it in site.yaml"));
  }

  /** Whether an option is {@code true}. */
  public boolean isSet(String key) {
    return option(key).filter("true"::equals).isPresent();
  }

  /** A duration given in seconds with up to three decimals; 0 counts as one second. */
  public Duration seconds(String key, int otherwise) throws PublishException {
    String text = option(key).orElse(Integer.toString(otherwise));
    if (!text.matches("[0-9]{1,6}(\\.[0-9]{1,3})?")) {
      throw new PublishException(key + ": " + text + " is not a number of seconds");
    }
    long millis = new BigDecimal(text).movePointRight(3).longValue();
    return Duration.ofMillis(millis > 0 ? millis : 1000);
  }

  /** A path on this machine; a relative one starts from the project's root. */
  public Path path(String key) throws PublishException {
    String path = required(key);
    refuseUnexpanded(key, path);
    return root.resolve(path).normalize();
  }

  /**
   * Refuses a path that only a shell expands: {@code ~/x} would make a folder called {@code ~}.
   *
   * @param key the option, for the message
   */
  public void refuseUnexpanded(String key, String path) throws PublishException {
    if (UNEXPANDED.matcher(path).find()) {
      String home = System.getProperty("user.home", "");
      String expanded =
          path.replaceFirst(
              "^(~|\\$HOME|\\$\\{HOME}|%USERPROFILE%)(?=[/\\\\]|$)", quoteReplacement(home));
      String remedy =
          UNEXPANDED.matcher(expanded).find()
              ? "write the path in full"
              : "write " + key + ": " + expanded;
      throw new PublishException(
          key
              + ": "
              + path
              + " in the target \""
              + name
              + "\" needs a shell to expand it, and site.yaml is read without one: "
              + remedy);
    }
  }
}
