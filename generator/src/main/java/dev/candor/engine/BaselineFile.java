package dev.candor.engine;

import dev.candor.diagnostic.Diagnostic;
import dev.candor.diagnostic.Outcome;
import dev.candor.publish.PublishException;
import dev.candor.publish.SingleFile;
import dev.candor.report.Baseline;
import dev.candor.report.CheckResult;
import dev.candor.source.Discovery;
import dev.candor.source.SourceFault;
import dev.candor.source.SourceFile;
import dev.candor.source.SourceTree;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The file with the findings of a site that are known. */
public final class BaselineFile {

  /** A large site has many findings on the day it adopts the checks. */
  private static final Discovery.Limits LIMITS = new Discovery.Limits(64L << 20, 0, 1, 1);

  private final Settings settings;
  private final Path path;

  public BaselineFile(Settings settings, String path) {
    this.settings = settings;
    this.path = settings.root().resolve(path);
  }

  public boolean exists() {
    return Files.isRegularFile(path);
  }

  public Outcome<Baseline> read() throws EnvironmentFault {
    return Baseline.read(file());
  }

  private SourceFile file() throws EnvironmentFault {
    Path root = settings.root();
    Path shown = path.normalize().startsWith(root) ? root.relativize(path.normalize()) : path;
    String name = shown.toString().replace('\\', '/');
    if (!exists()) {
      return SourceFile.of(name, "");
    }
    SourceTree tree = new Discovery(LIMITS, settings.threads()).readFile(path, name);
    Optional<SourceFile> file = tree.files().stream().findFirst();
    if (file.isEmpty()) {
      String why = tree.faults().stream().map(SourceFault::message).findFirst().orElse("no text");
      throw new EnvironmentFault(path + " can't be read as a baseline: " + why);
    }
    return file.get();
  }

  /** Makes or replaces the file, unless it has this text. */
  public void write(String text) throws EnvironmentFault {
    try {
      SingleFile.replaceIfOther(path, text);
    } catch (PublishException e) {
      throw new EnvironmentFault(String.valueOf(e.getMessage()), e);
    }
  }

  /** Renames the files that entries name; entries of files without a new path are deleted. */
  void moved(Map<String, String> files) throws EnvironmentFault {
    if (!exists()) {
      return;
    }
    String text = file().text();
    for (Map.Entry<String, String> move : files.entrySet()) {
      String old = "file: \"" + move.getKey() + "\",";
      String line = "(?m)^- .*" + Pattern.quote(old) + ".*\\R?";
      text =
          move.getValue().isEmpty()
              ? text.replaceAll(line, "")
              : text.replace(old, "file: \"" + move.getValue() + "\",");
    }
    write(text);
  }

  /** A result with what the baseline says of it, as a check wants to use it. */
  CheckResult judged(CheckResult result, LinkedSources linked, BaselineUse use)
      throws EnvironmentFault {
    boolean named = use.file().isPresent() || use.action() == BaselineUse.Action.PRUNE;
    if (use.action() == BaselineUse.Action.WRITE) {
      write(Baseline.write(result));
    } else if (use.action() == BaselineUse.Action.IGNORE || !exists() && !named) {
      return result;
    } else if (!exists()) {
      throw new EnvironmentFault(path + " is missing: create it with --write-baseline");
    }
    Outcome<Baseline> baseline = read();
    CheckResult marked = baseline.value().applyTo(result);
    List<Diagnostic> about = new ArrayList<>(baseline.found());
    if (use.action() == BaselineUse.Action.PRUNE && baseline.found().isEmpty()) {
      write(Baseline.write(marked.onlyOld()));
    } else {
      about.addAll(baseline.value().over());
    }
    return marked.and(linked.judge(about));
  }
}
