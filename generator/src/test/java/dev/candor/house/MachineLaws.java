package dev.candor.house;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaConstructor;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.spi.FileSystemProvider;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** Rules on how classes may use the machine; they cover calls and method references. */
final class MachineLaws {

  /**
   * The methods of {@link Files} that only read. All others count as writing, including those that
   * later Java versions add.
   */
  private static final Set<String> READS =
      Set.of(
          "exists",
          "notExists",
          "find",
          "getAttribute",
          "getFileAttributeView",
          "getFileStore",
          "getLastModifiedTime",
          "getOwner",
          "getPosixFilePermissions",
          "isDirectory",
          "isExecutable",
          "isHidden",
          "isReadable",
          "isRegularFile",
          "isSameFile",
          "isSymbolicLink",
          "isWritable",
          "lines",
          "list",
          "mismatch",
          "newBufferedReader",
          "newDirectoryStream",
          "newInputStream",
          "probeContentType",
          "readAllBytes",
          "readAllLines",
          "readAttributes",
          "readString",
          "readSymbolicLink",
          "size",
          "walk",
          "walkFileTree");

  private static final Set<String> FILE_WRITES =
      Set.of(
          "createNewFile",
          "createTempFile",
          "delete",
          "deleteOnExit",
          "mkdir",
          "mkdirs",
          "renameTo",
          "setExecutable",
          "setLastModified",
          "setReadOnly",
          "setReadable",
          "setWritable");

  /** Classes that write a file whose name or handle is a constructor argument. */
  private static final Set<String> WRITERS =
      Set.of(
          "java.io.FileOutputStream",
          "java.io.FileWriter",
          "java.io.RandomAccessFile",
          "java.util.logging.FileHandler",
          "javax.imageio.stream.FileImageOutputStream");

  /** Classes that write a file if they are given its name. */
  private static final Set<String> WRITERS_BY_NAME =
      Set.of("java.io.PrintWriter", "java.io.PrintStream", "java.util.Formatter");

  private static final Map<String, Set<String>> OPENERS =
      Map.of(
          "java.nio.channels.FileChannel", Set.of("open"),
          "java.nio.channels.AsynchronousFileChannel", Set.of("open"),
          "java.nio.file.FileSystems", Set.of("newFileSystem"),
          "javax.imageio.ImageIO", Set.of("createImageOutputStream"));

  private MachineLaws() {}

  /** Only publishing may write files; front ends may write to the terminal. */
  static ArchRule onlyPublishWritesFiles() {
    return none(
        "write files",
        resideOutsideOfPackages("dev.candor.publish.."),
        Map.of(
            "dev.candor.cli.Main", "the terminal is two file descriptors",
            "dev.candor.engine.Shipped", "reads what is within the program's own jar"),
        MachineLaws::writes);
  }

  private static boolean writes(AccessTarget target) {
    JavaClass owner = target.getOwner();
    String method = target.getName();
    boolean made = method.equals(JavaConstructor.CONSTRUCTOR_NAME);
    if (owner.isEquivalentTo(Files.class)) {
      return !READS.contains(method);
    }
    if (owner.isEquivalentTo(File.class)) {
      return FILE_WRITES.contains(method);
    }
    if (owner.isAssignableTo(FileSystemProvider.class)) {
      return true;
    }
    return made && WRITERS.contains(owner.getName())
        || made && WRITERS_BY_NAME.contains(owner.getName()) && takesName(target)
        || owner.getName().equals("javax.imageio.ImageIO")
            && method.equals("write")
            && parametersOf(target).contains("java.io.File")
        || OPENERS.getOrDefault(owner.getName(), Set.of()).contains(method);
  }

  private static boolean takesName(AccessTarget target) {
    List<String> parameters = parametersOf(target);
    return !parameters.isEmpty()
        && Set.of("java.io.File", "java.lang.String").contains(parameters.get(0));
  }

  private static List<String> parametersOf(AccessTarget target) {
    return target instanceof AccessTarget.CodeUnitAccessTarget unit
        ? unit.getRawParameterTypes().stream().map(JavaClass::getName).toList()
        : List.of();
  }

  /** The current time comes in through {@code Settings}, or is passed on from there. */
  static ArchRule timeComesThroughSettings() {
    return none(
        "look at a clock",
        resideOutsideOfPackages(),
        Map.of(
            "dev.candor.engine.Settings", "here it comes in",
            "dev.candor.cli.ServeCommand", "a server that runs on has a clock, and hands it down",
            "dev.candor.maven.ServeMojo", "the same"),
        MachineLaws::tells);
  }

  private static boolean tells(AccessTarget target) {
    String owner = target.getOwner().getName();
    String method = target.getName();
    boolean made = method.equals(JavaConstructor.CONSTRUCTOR_NAME);
    return owner.startsWith("java.time.") && method.equals("now")
        || owner.equals("java.time.Clock") && !Set.of("instant", "millis").contains(method)
        || owner.equals("java.time.InstantSource") && method.startsWith("system")
        || owner.equals("java.lang.System") && method.equals("currentTimeMillis")
        || owner.equals("java.util.Date") && made && parametersOf(target).isEmpty()
        || owner.startsWith("java.util.") && method.equals("getInstance") && isCalendar(target)
        || owner.equals("java.util.GregorianCalendar") && made
        || owner.equals("java.nio.file.attribute.FileTime") && method.equals("now");
  }

  private static boolean isCalendar(AccessTarget target) {
    return target.getOwner().getName().endsWith("Calendar");
  }

  /** Elapsed time may be reported, and may stop work; it must not affect the output. */
  static ArchRule onlyTheseMeasureTime() {
    return none(
        "measure time",
        resideOutsideOfPackages(),
        Map.of(
            "dev.candor.engine.Stopwatch", "tells how long each stage took",
            "dev.candor.engine.Inspection", "tells how long the report took",
            "dev.candor.render.RenderBudget", "ends a template that would not end",
            "dev.candor.links.Hosts", "rests between two requests to a host",
            "dev.candor.serve.Poller", "waits between two looks at the files",
            "dev.candor.serve.Watcher", "waits until an editor has saved all"),
        target ->
            target.getOwner().getName().equals("java.lang.System")
                && target.getName().equals("nanoTime"));
  }

  /** No class of a package does something, except those listed, with the reason. */
  private static ArchRule none(
      String what,
      DescribedPredicate<JavaClass> room,
      Map<String, String> but,
      Predicate<AccessTarget> forbidden) {
    return ArchRuleDefinition.noClasses()
        .that(room)
        .should(
            new ArchCondition<JavaClass>(what) {
              @Override
              public void check(JavaClass type, ConditionEvents events) {
                if (but.containsKey(outermost(type))) {
                  return;
                }
                for (JavaAccess<?> access : type.getAccessesFromSelf()) {
                  if (forbidden.test(access.getTarget())) {
                    events.add(SimpleConditionEvent.satisfied(type, access.getDescription()));
                  }
                }
              }
            });
  }

  private static String outermost(JavaClass type) {
    return Arrays.asList(type.getName().split("\\$", -1)).get(0);
  }
}
