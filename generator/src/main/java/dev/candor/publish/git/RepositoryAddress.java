package dev.candor.publish.git;

import dev.candor.publish.PublishException;
import dev.candor.publish.target.PublishContext;
import dev.candor.publish.target.Secrets;
import dev.candor.publish.target.TargetSettings;
import java.nio.file.Files;
import java.util.Map;
import java.util.regex.Pattern;

/** The address of the repository to publish to, checked before git sees it. */
final class RepositoryAddress {

  private static final Pattern PASSWORD = Pattern.compile("://[^/@\\s]*:[^/@\\s]*@");

  /**
   * What git would take for an option, a host that ssh would take for one, and {@code ext::}, which
   * names a program to run.
   */
  private static final Pattern RUNS_SOMETHING =
      Pattern.compile("^-|^[a-zA-Z][a-zA-Z0-9+.-]*://([^/]*@)?-|^([^/:]*@)?-|^[a-zA-Z0-9]+::");

  private RepositoryAddress() {}

  /** The one that the target gives, or the project's own origin. */
  static String of(TargetSettings target, PublishContext context) throws PublishException {
    String given = target.option("repository").orElse("");
    if (given.isEmpty()) {
      return checked(target, origin(target, context));
    }
    if (PASSWORD.matcher(given).find()) {
      throw new PublishException(
          "site.yaml gives a password in the repository of the target \""
              + target.name()
              + "\": remove it there, and put it in the environment variable "
              + Secrets.nameOf(target.name(), "TOKEN"));
    }
    checked(target, given);
    boolean local = !given.contains("://") && Files.exists(target.root().resolve(given));
    return local ? target.path("repository").toString() : given;
  }

  private static String origin(TargetSettings target, PublishContext context)
      throws PublishException {
    Git own = new Git(target.root().resolve(".git"), Map.of(), context.pauses());
    return own.tried("remote", "get-url", "origin")
        .orElseThrow(
            () ->
                new PublishException(
                    "the target \""
                        + target.name()
                        + "\" has no repository, and this project has no git remote called origin:"
                        + " add repository: to the target in site.yaml"));
  }

  private static String checked(TargetSettings target, String address) throws PublishException {
    if (RUNS_SOMETHING.matcher(address).find() || address.chars().anyMatch(c -> c < ' ')) {
      throw new PublishException(
          "the repository of the target \""
              + target.name()
              + "\" is not an address: "
              + address.replaceAll("\\p{Cntrl}", "?")
              + "; write one such as https://example.org/site.git or git@example.org:site.git");
    }
    target.refuseUnexpanded("repository", address);
    return address;
  }
}
