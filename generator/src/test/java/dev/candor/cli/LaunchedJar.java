package dev.candor.cli;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.zip.ZipEntry;

/**
 * A jar like the shipped one, run as people run it: the launcher looks for the rest of the program
 * in its own jar.
 */
final class LaunchedJar {

  private LaunchedJar() {}

  /** A process of the jar, which is made in this folder if it isn't there. */
  static ProcessBuilder of(Path folder, String... arguments) throws IOException {
    Path jar = folder.resolve("candor-test.jar");
    if (!Files.exists(jar)) {
      write(jar);
    }
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-jar", jar.toString()));
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().remove("JDK_JAVA_OPTIONS");
    return builder;
  }

  private static void write(Path jar) throws IOException {
    StringJoiner rest = new StringJoiner(" ");
    for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
      rest.add(Path.of(entry).toUri().toString());
    }
    Manifest manifest = new Manifest();
    manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
    manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, Launcher.class.getName());
    manifest.getMainAttributes().put(Attributes.Name.CLASS_PATH, rest.toString());
    try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar), manifest);
        InputStream launcher = Launcher.class.getResourceAsStream("Launcher.class")) {
      out.putNextEntry(new ZipEntry("dev/candor/cli/Launcher.class"));
      launcher.transferTo(out);
    }
  }
}
