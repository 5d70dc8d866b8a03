package dev.candor.publish.remote;

import dev.candor.publish.target.PublishLimits;
import dev.candor.publish.target.Secrets;
import dev.candor.publish.target.TargetSettings;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Targets as site.yaml would name them. */
public final class Targets {

  private Targets() {}

  /** A target called "live", with options and secrets by name. */
  public static TargetSettings live(
      String kind, Map<String, String> options, Map<String, String> secrets) {
    return new TargetSettings(
        "live",
        kind,
        "https://site.test",
        false,
        PublishLimits.USUAL,
        Path.of("."),
        options,
        List.of(),
        Secrets.of(secrets));
  }
}
