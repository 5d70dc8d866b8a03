package dev.candor.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LineMap;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;

/** Files and methods stay small enough to read in one go. */
class SizesTest {

  private static final Path MAIN = Path.of("src/main/java/dev/candor");

  private static final int FILE_LINES = 300;

  private static final int METHOD_LINES = 40;

  private static List<Path> files() throws IOException {
    try (Stream<Path> all = Files.walk(MAIN)) {
      return all.filter(p -> p.toString().endsWith(".java")).sorted().toList();
    }
  }

  @Test
  void noFileHasMoreThan300Lines() throws IOException {
    for (Path file : files()) {
      assertThat(Files.readAllLines(file)).as(file.toString()).hasSizeLessThanOrEqualTo(FILE_LINES);
    }
  }

  @Test
  void noMethodHasMoreThan40Lines() throws IOException {
    assertThat(longMethods(files())).isEmpty();
  }

  @Test
  void aLongMethodIsDetected() throws IOException {
    List<Path> self = List.of(Path.of("src/test/java/dev/candor/house/LawsTest.java"));
    assertThat(longMethods(self)).anyMatch(method -> method.contains("importsPointDownTheLayers"));
  }

  @Test
  void everyPackageIsDocumented() throws IOException {
    for (Path file : files()) {
      assertThat(file.resolveSibling("package-info.java")).exists();
    }
  }

  /** The methods that are too long, from the line after the opening brace to the closing one. */
  private static List<String> longMethods(List<Path> files) throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    List<String> found = new ArrayList<>();
    try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, null)) {
      JavacTask task =
          (JavacTask)
              compiler.getTask(
                  null, manager, null, null, null, manager.getJavaFileObjectsFromPaths(files));
      SourcePositions positions = Trees.instance(task).getSourcePositions();
      for (CompilationUnitTree unit : task.parse()) {
        LineMap lines = unit.getLineMap();
        new TreeScanner<Boolean, List<String>>() {
          @Override
          public Boolean visitMethod(MethodTree method, List<String> tooLong) {
            if (method.getBody() != null) {
              long from = lines.getLineNumber(positions.getStartPosition(unit, method.getBody()));
              long to = lines.getLineNumber(positions.getEndPosition(unit, method.getBody()));
              if (to - from > METHOD_LINES) {
                String place = unit.getSourceFile().getName() + ":" + from;
                tooLong.add(place + " " + method.getName() + " has " + (to - from) + " lines");
              }
            }
            return super.visitMethod(method, tooLong);
          }
        }.scan(unit, found);
      }
    }
    return found;
  }
}
