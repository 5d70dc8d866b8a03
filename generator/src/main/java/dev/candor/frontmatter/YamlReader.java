package dev.candor.frontmatter;

import dev.candor.diagnostic.Findings;
import dev.candor.diagnostic.Outcome;
import dev.candor.source.SourceFile;
import dev.candor.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;

/**
 * Reads a part of a file as YAML. Uses only SnakeYAML's parser, never its constructors, so that
 * values stay text and YAML can't instantiate classes.
 */
public final class YamlReader {

  /** Keeps a file that isn't YAML at all from filling the screen with errors. */
  private static final int MOST_FAULTS = 10;

  private YamlReader() {}

  /**
   * Reads the value there; an empty text gives a null scalar. After a syntax error it continues at
   * the next line that begins like the first one, and returns everything it could read.
   */
  public static Outcome<Yaml> read(SourceFile file, Span part) {
    Findings findings = new Findings(file);
    if (MergeConflicts.first(file, part) >= 0) {
      MergeConflicts.report(file, part, findings);
      return findings.with(merged(List.of(), part, findings));
    }
    Characters.examine(file, part.start(), part.end(), findings);
    List<Yaml> pieces = new ArrayList<>();
    int from = part.start();
    for (int faults = 0; from < part.end() && faults < MOST_FAULTS; faults++) {
      TreeBuilder tree = new TreeBuilder(file, findings);
      int fault = parse(file, Span.of(from, part.end()), tree, findings);
      Optional<Yaml> piece = tree.finish();
      if (fault < 0) {
        piece.ifPresent(pieces::add);
        break;
      }
      int line = file.text().lastIndexOf('\n', fault - 1) + 1;
      piece.map(yaml -> Pruning.before(line, yaml)).ifPresent(pieces::add);
      from = nextBeginning(file.text(), Math.max(fault, from), part);
    }
    return findings.with(merged(pieces, part, findings));
  }

  /** Builds the tree; returns the offset of the error that ended it, or -1. */
  private static int parse(SourceFile file, Span part, TreeBuilder tree, Findings findings) {
    String text = Characters.tamed(file.text().substring(part.start(), part.end()));
    CodePointOffsets offsets = CodePointOffsets.of(text, part.start());
    LoaderOptions options = new LoaderOptions();
    options.setCodePointLimit(Integer.MAX_VALUE);
    try {
      ParserImpl parser = new ParserImpl(new StreamReader(text), options);
      while (tree.accept(parser.getEvent(), offsets)) {
        if (parser.checkEvent(Event.ID.StreamEnd)) {
          break;
        }
      }
      return tree.fault();
    } catch (MarkedYAMLException e) {
      return new SyntaxFault(file, offsets, e).report(findings);
    } catch (YAMLException | StackOverflowError e) {
      findings.add(
          YamlRules.SYNTAX,
          Span.of(part.start(), part.start()),
          "this isn't valid YAML",
          "write key: value");
      return part.end();
    }
  }

  /** The start of the next line that looks as if it is at the top level, like the first one. */
  private static int nextBeginning(String text, int fault, Span part) {
    boolean list = isItem(text, firstLine(text, part));
    int line = text.indexOf('\n', fault) + 1;
    while (line > 0 && line < part.end()) {
      if (list ? isItem(text, line) : isKey(text, line)) {
        return line;
      }
      line = text.indexOf('\n', line) + 1;
    }
    return part.end();
  }

  private static int firstLine(String text, Span part) {
    int line = part.start();
    while (line < part.end() && "\n#".indexOf(text.charAt(line)) >= 0) {
      int end = text.indexOf('\n', line);
      line = end < 0 ? part.end() : end + 1;
    }
    return line;
  }

  private static boolean isItem(String text, int line) {
    return text.startsWith("- ", line) || text.startsWith("-\n", line);
  }

  private static boolean isKey(String text, int line) {
    int at = line;
    while (at < text.length() && Character.isLetterOrDigit(text.charAt(at))) {
      at++;
    }
    return at > line && (text.startsWith(": ", at) || text.startsWith(":\n", at));
  }

  private static Yaml merged(List<Yaml> pieces, Span part, Findings findings) {
    if (pieces.isEmpty()) {
      return new Yaml.Scalar("", true, Span.of(part.start(), part.start()));
    }
    Yaml first = pieces.get(0);
    if (pieces.size() == 1) {
      return first;
    }
    Span span = Span.of(first.span().start(), pieces.get(pieces.size() - 1).span().end());
    if (first instanceof Yaml.Sequence) {
      List<Yaml> items = new ArrayList<>();
      for (Yaml piece : pieces) {
        items.addAll(piece instanceof Yaml.Sequence list ? list.items() : List.of());
      }
      return new Yaml.Sequence(items, span);
    }
    MappingEntries entries = new MappingEntries(findings);
    for (Yaml piece : pieces) {
      for (Yaml.Entry e :
          piece instanceof Yaml.Mapping map ? map.entries() : List.<Yaml.Entry>of()) {
        entries.add(e);
      }
    }
    return new Yaml.Mapping(entries.all(), span);
  }
}
