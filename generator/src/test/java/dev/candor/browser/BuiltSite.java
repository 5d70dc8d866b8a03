package dev.candor.browser;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.candor.engine.EnvironmentFault;
import dev.candor.engine.Generator;
import dev.candor.engine.Progress;
import dev.candor.engine.RealSite;
import dev.candor.engine.Settings;
import dev.candor.output.artifact.Artifact;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/** The files of this project's own site, built once by the generator under test. */
final class BuiltSite {

  private static final class Once {
    private static final Map<String, byte[]> FILES = build();
  }

  private BuiltSite() {}

  /** Path (without a leading slash) to bytes, sorted by path. */
  static Map<String, byte[]> files() {
    return Once.FILES;
  }

  static String text(String path) {
    byte[] bytes = files().get(path);
    if (bytes == null) {
      throw new IllegalArgumentException("The site has no " + path);
    }
    return new String(bytes, UTF_8);
  }

  private static Map<String, byte[]> build() {
    try {
      Map<String, byte[]> files = new TreeMap<>();
      for (Artifact artifact :
          Generator.check(Settings.of(Path.of("..")).at(RealSite.TODAY), Progress.SILENT)
              .artifacts()) {
        files.put(artifact.path().value(), artifact.bytes());
      }
      return Collections.unmodifiableMap(files);
    } catch (EnvironmentFault e) {
      throw new IllegalStateException(e);
    }
  }
}
