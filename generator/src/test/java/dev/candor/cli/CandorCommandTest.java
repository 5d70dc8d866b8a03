package dev.candor.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The script {@code bin/candor}, copied into a project in a folder with spaces in its name. */
@EnabledOnOs({OS.LINUX, OS.MAC})
class CandorCommandTest {

  private static final Path SCRIPT = Path.of("../bin/candor");

  /** What the jar of the project does here: it says how it was called. */
  static final class Echo {
    public static void main(String[] args) {
      System.out.println(Path.of("").toAbsolutePath() + " " + List.of(args));
      Runtime.getRuntime().exit(args.length);
    }
  }

  private record Finished(int status, String out, String err) {}

  @TempDir private Path folder;

  private Path script = Path.of("");
  private Path elsewhere = Path.of("");

  @BeforeEach
  void copyTheScript() throws IOException {
    folder = folder.toRealPath();
    script = folder.resolve("a project/bin/candor");
    elsewhere = Files.createDirectory(folder.resolve("some where"));
    Files.createDirectories(Objects.requireNonNull(script.getParent()));
    Files.copy(SCRIPT, script);
  }

  @Test
  void runs_from_any_folder_with_every_argument_as_it_was() throws Exception {
    buildJar();
    Finished run =
        candor(Map.of("JAVA_HOME", System.getProperty("java.home")), "--root", "a b", "*", "$x");
    assertThat(run.out).isEqualTo(elsewhere + " [--root, a b, *, $x]\n");
    assertThat(run.err).isEmpty();
    assertThat(run.status).isEqualTo(4);
  }

  @Test
  void runs_the_jar_of_an_unpacked_release() throws Exception {
    buildJar();
    Files.createDirectory(folder.resolve("a project/lib"));
    Files.move(
        folder.resolve("a project/generator/target/candor.jar"),
        folder.resolve("a project/lib/candor.jar"));
    Finished run = candor(Map.of("JAVA_HOME", System.getProperty("java.home")), "build");
    assertThat(run.out).isEqualTo(elsewhere + " [build]\n");
  }

  @Test
  void is_found_through_symbolic_links() throws Exception {
    buildJar();
    Path inside =
        Files.createSymbolicLink(folder.resolve("a project/candor"), Path.of("bin/candor"));
    script = Files.createSymbolicLink(folder.resolve("candor"), inside);
    Finished run = candor(Map.of("JAVA_HOME", System.getProperty("java.home")), "build");
    assertThat(run.out).isEqualTo(elsewhere + " [build]\n");
  }

  @Test
  void takes_java_from_the_path_where_java_home_is_not_set() throws Exception {
    buildJar();
    String path = System.getProperty("java.home") + "/bin:" + System.getenv("PATH");
    assertThat(candor(Map.of("PATH", path), "serve").out).isEqualTo(elsewhere + " [serve]\n");
  }

  @Test
  void says_how_to_build_the_jar_that_is_missing() throws Exception {
    Finished run = candor(Map.of("JAVA_HOME", System.getProperty("java.home")), "build");
    assertThat(run.err)
        .isEqualTo(
            "candor: Candor is not built yet. Run: mvn -q -DskipTests package -f \""
                + folder.resolve("a project/pom.xml")
                + "\"\n");
    assertThat(run.status).isEqualTo(ExitStatus.ENVIRONMENT);
  }

  @Test
  void says_what_to_install_where_there_is_no_java() throws Exception {
    Finished nowhere = candor(Map.of("PATH", withoutJava()), "build");
    assertThat(nowhere.err)
        .startsWith("candor: Java was not found. Install a JDK, version 17 or newer");
    assertThat(nowhere.status).isEqualTo(ExitStatus.ENVIRONMENT);

    Finished wrongHome = candor(Map.of("JAVA_HOME", "/no such folder"), "build");
    assertThat(wrongHome.err)
        .startsWith("candor: JAVA_HOME is \"/no such folder\", but there is no bin/java");
    assertThat(wrongHome.status).isEqualTo(ExitStatus.ENVIRONMENT);
  }

  @Test
  void says_what_to_install_where_java_is_too_old() throws Exception {
    buildJar();
    Path old = java("jdk 8", "echo 'openjdk version \"1.8.0_412\"' >&2");
    assertThat(candor(Map.of("JAVA_HOME", old.toString()), "build").err)
        .startsWith(
            "candor: \"" + old + "/bin/java\" is Java 1.8.0_412. Install a JDK, version 17");

    Path named = java("jdk 11", "exit 1");
    Files.writeString(named.resolve("release"), "IMPLEMENTOR=\"X\"\nJAVA_VERSION=\"11.0.2\"\n");
    Finished run = candor(Map.of("JAVA_HOME", named.toString()), "build");
    assertThat(run.err).startsWith("candor: \"" + named + "/bin/java\" is Java 11.0.2. Install");
    assertThat(run.status).isEqualTo(ExitStatus.ENVIRONMENT);
  }

  @Test
  void newer_and_early_versions_will_do() throws Exception {
    for (String version : List.of("25", "17.0.15", "27-ea", "18.0.1+10")) {
      Path jdk = java("jdk " + version, "echo 'openjdk version \"" + version + "\"'; echo \"$@\"");
      Finished run = candor(Map.of("JAVA_HOME", jdk.toString()), "build");
      assertThat(run.err).startsWith("candor: Candor is not built yet.");
    }
  }

  /** The folder of a Java that only does {@code what}. */
  private Path java(String name, String what) throws IOException {
    executable(Files.createDirectories(folder.resolve(name).resolve("bin")).resolve("java"), what);
    return folder.resolve(name);
  }

  private static void executable(Path file, String what) throws IOException {
    Files.writeString(file, "#!/bin/sh\n" + what + "\n");
    assertThat(file.toFile().setExecutable(true)).isTrue();
  }

  /** A PATH with the few tools that the script uses, and nothing else. */
  private String withoutJava() throws IOException {
    Path tools = Files.createDirectory(folder.resolve("tools"));
    for (String tool : List.of("dirname", "readlink", "sed")) {
      String place = Files.exists(Path.of("/usr/bin", tool)) ? "/usr/bin/" : "/bin/";
      executable(tools.resolve(tool), "exec " + place + tool + " \"$@\"");
    }
    return tools.toString();
  }

  private void buildJar() throws IOException {
    Manifest manifest = new Manifest();
    manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
    manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, Echo.class.getName());
    Path jar = folder.resolve("a project/generator/target/candor.jar");
    Files.createDirectories(Objects.requireNonNull(jar.getParent()));
    String echo = Echo.class.getName().replace('.', '/') + ".class";
    try (OutputStream file = Files.newOutputStream(jar);
        JarOutputStream out = new JarOutputStream(file, manifest);
        InputStream in =
            Objects.requireNonNull(Echo.class.getClassLoader()).getResourceAsStream(echo)) {
      out.putNextEntry(new JarEntry(echo));
      Objects.requireNonNull(in).transferTo(out);
    }
  }

  private Finished candor(Map<String, String> environment, String... arguments) throws Exception {
    List<String> command = new ArrayList<>(List.of("/bin/sh", script.toString()));
    command.addAll(List.of(arguments));
    Path out = folder.resolve("out.txt");
    Path err = folder.resolve("err.txt");
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .directory(elsewhere.toFile())
            .redirectOutput(out.toFile())
            .redirectError(err.toFile());
    builder.environment().remove("JAVA_HOME");
    builder.environment().putAll(environment);
    Process process = builder.start();
    try {
      assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    } finally {
      process.destroyForcibly();
    }
    return new Finished(
        process.exitValue(), Files.readString(out, UTF_8), Files.readString(err, UTF_8));
  }
}
