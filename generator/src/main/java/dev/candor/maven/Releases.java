package dev.candor.maven;

import dev.candor.diagnostic.Severity;
import dev.candor.engine.EnvironmentFault;
import dev.candor.engine.Generator;
import dev.candor.engine.Progress;
import dev.candor.engine.PublishOutcome;
import dev.candor.engine.PublishRequest;
import dev.candor.engine.Summary;
import dev.candor.engine.UsageFault;
import java.util.OptionalInt;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.logging.Log;
import org.apache.maven.settings.Server;
import org.apache.maven.settings.Settings;
import org.apache.maven.settings.crypto.DefaultSettingsDecryptionRequest;
import org.apache.maven.settings.crypto.SettingsDecrypter;
import org.apache.maven.settings.crypto.SettingsDecryptionResult;
import org.jspecify.annotations.Nullable;

/** The parts of the publish goal: a request from parameters, and the report of its outcome. */
final class Releases {

  private Releases() {}

  static PublishRequest request(
      @Nullable String target,
      boolean dryRun,
      @Nullable String rollback,
      @Nullable Settings settings,
      SettingsDecrypter decrypter)
      throws MojoExecutionException {
    String name = target == null ? "" : target;
    PublishRequest request = PublishRequest.to(name, System.getenv()).dry(dryRun);
    Server given = settings == null ? null : settings.getServer("candor-" + name);
    if (given != null && given.getPassword() != null) {
      Server server = opened(given, decrypter);
      String user = server.getUsername() == null ? "" : server.getUsername();
      request = request.with(user, server.getPassword());
    }
    if (rollback == null || rollback.equals("false")) {
      return request;
    }
    if (rollback.isEmpty() || rollback.equals("true")) {
      return request.back(OptionalInt.empty());
    }
    if (!rollback.matches("[0-9]{1,9}")) {
      throw new MojoExecutionException(
          "candor.rollback must be the number of a release, or true, not " + rollback);
    }
    return request.back(OptionalInt.of(Integer.parseInt(rollback)));
  }

  /** With its password decrypted; one that was never encrypted stays as it is. */
  private static Server opened(Server server, SettingsDecrypter decrypter)
      throws MojoExecutionException {
    SettingsDecryptionResult result =
        decrypter.decrypt(new DefaultSettingsDecryptionRequest(server));
    if (!result.getProblems().isEmpty() || result.getServer() == null) {
      // Its problems aren't logged: they may contain the secret.
      throw new MojoExecutionException(
          "the password of the server "
              + server.getId()
              + " in Maven's settings can't be decrypted: encrypt it again with this machine's"
              + " master password, which is in settings-security.xml");
    }
    return result.getServer();
  }

  static PublishOutcome publish(
      Log log, dev.candor.engine.Settings settings, PublishRequest request)
      throws MojoExecutionException {
    PublishOutcome outcome;
    try {
      outcome = Generator.publish(settings, request, Progress.SILENT);
    } catch (EnvironmentFault | UsageFault fault) {
      throw new MojoExecutionException(fault.getMessage(), fault);
    }
    if (!outcome.refusals().isEmpty()) {
      outcome
          .build()
          .ifPresent(b -> Summary.findings(b, Severity.ERROR).lines().forEach(log::error));
    }
    outcome.account().lines().forEach(log::info);
    return outcome;
  }
}
