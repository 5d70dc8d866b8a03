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
 * @param site the address of the site that is published there; whose the target is
 * @param preview whether it is for trying out, and not for the public
 * @param terms what is asked of every publish there
 * @param root the folder that relative paths are from
 * @param options by key, as site.yaml gives them
 * @param precompress the encodings of which a file is put beside each text: {@code gzip, br}
 */
public record TargetSettings(
    String name,
    String kind,
    String site,
    boolean preview,
    PublishLimits terms,
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

  /** An option that its kind can't do without. */
  public String required(String key) throws PublishException {
    return option(key)
        .orElseThrow(
            () ->
                new PublishException(
                    "the target \"" + name + "\" has no " + key + ": give it one in site.yaml"));
  }

  /** Whether an option is {@code true}. */
  public boolean isSet(String key) {
    return option(key).filter("true"::equals).isPresent();
  }

  /** A length of time, given in seconds, to a thousandth; a second if it is nothing. */
  public Duration seconds(String key, int otherwise) throws PublishException {
    String text = option(key).orElse(Integer.toString(otherwise));
    if (!text.matches("[0-9]{1,6}(\\.[0-9]{1,3})?")) {
      throw new PublishException(key + ": " + text + " is no number of seconds");
    }
    long millis = new BigDecimal(text).movePointRight(3).longValue();
    return Duration.ofMillis(millis > 0 ? millis : 1000);
  }

  /** A path of this machine, from the project's root unless it is absolute. */
  public Path path(String key) throws PublishException {
    String path = required(key);
    refuseUnexpanded(key, path);
    return root.resolve(path).normalize();
  }

  /**
   * Refuses what only a shell expands: {@code ~/x} would make a folder called {@code ~}.
   *
   * @param key the option, to be named in the message
   */
  public void refuseUnexpanded(String key, String path) throws PublishException {
    if (UNEXPANDED.matcher(path).find()) {
      String home = System.getProperty("user.home", "");
      String expanded =
          path.replaceFirst("^(~|\\$HOME|\\$\\{HOME}|%USERPROFILE%)(?=[/\\\\]|$)", quoteReplacement(home));
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
