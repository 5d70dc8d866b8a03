package dev.candor.browser;

import java.io.File;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/**
 * Tests in a real browser. If there is none, they are skipped with a hint on what to install; in CI
 * ({@code CI=true}) they fail instead.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(InChromium.Door.class)
@Execution(ExecutionMode.CONCURRENT)
@interface InChromium {

  /** Looks for the tools, and supplies the browser as a test parameter. */
  final class Door implements ExecutionCondition, ParameterResolver {

    /** The headless shell first: the same engine without windows, in half the processor time. */
    private static final List<String> BROWSERS =
        List.of(
            "chromium-headless-shell",
            "chromium",
            "chromium-browser",
            "google-chrome",
            "google-chrome-stable");

    private static final Optional<Path> BROWSER = find("CANDOR_CHROMIUM", BROWSERS);
    private static final Optional<Path> NODE = find("CANDOR_NODE", List.of("node", "nodejs"));
    private static final String ADVICE =
        "Browser tests need Chromium (or Chrome) and Node.js 20 or newer on the PATH, or named by"
            + " CANDOR_CHROMIUM and CANDOR_NODE. On Debian: apt-get install chromium nodejs."
            + " Missing here: ";

    private static Optional<Path> find(String variable, List<String> names) {
      String named = System.getenv(variable);
      if (named != null && !named.isBlank()) {
        return Optional.of(Path.of(named)).filter(Files::isExecutable);
      }
      String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
      return names.stream()
          .flatMap(
              name ->
                  Stream.of(path.split(File.pathSeparator))
                      .filter(folder -> !folder.isEmpty())
                      .map(folder -> Path.of(folder, name)))
          .filter(Files::isExecutable)
          .findFirst();
    }

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
      if (BROWSER.isPresent() && NODE.isPresent()) {
        return ConditionEvaluationResult.enabled("a browser is here");
      }
      String advice =
          ADVICE + (BROWSER.isEmpty() ? "Chromium" : "") + (NODE.isEmpty() ? " Node.js" : "");
      if ("true".equals(System.getenv("CI"))) {
        throw new IllegalStateException(advice);
      }
      System.err.println(
          "SKIPPED " + context.getRequiredTestClass().getSimpleName() + ": " + advice);
      return ConditionEvaluationResult.disabled(advice);
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
      return parameter.getParameter().getType() == Chromium.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
      return context
          .getRoot()
          .getStore(ExtensionContext.Namespace.GLOBAL)
          .getOrComputeIfAbsent(
              Chromium.class,
              key -> new Chromium(new Chromium.Tools(BROWSER.orElseThrow(), NODE.orElseThrow())),
              Chromium.class);
    }
  }
}
