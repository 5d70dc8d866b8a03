package dev.candor.frontmatter;

import dev.candor.diagnostic.Findings;
import dev.candor.diagnostic.Rule;
import dev.candor.source.SourceFile;
import dev.candor.source.Span;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.CollectionEndEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.DocumentStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.MappingStartEvent;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;

/**
 * Builds the tree of a document from SnakeYAML's events, and rejects the features of YAML that
 * content doesn't need.
 */
final class TreeBuilder {

  private static final int DEEPEST = 20;
  private static final int MOST_ALIASES = 3;

  private final String text;
  private final Findings findings;
  private final Deque<Open> open = new ArrayDeque<>();
  private int skipped;
  private int aliases;
  private int fault = -1;
  private boolean seenDocument;
  private @Nullable Yaml root;

  TreeBuilder(SourceFile file, Findings findings) {
    this.text = file.text();
    this.findings = findings;
  }

  /** A list or mapping that is still open. */
  private static final class Open {
    final boolean mapping;
    final boolean flow;
    final int start;
    final List<Yaml> items = new ArrayList<>();
    final MappingEntries entries;
    boolean keyIsNext = true;
    Yaml.@Nullable Scalar key;
    int end;

    Open(CollectionStartEvent event, int start, Findings findings) {
      this.mapping = event instanceof MappingStartEvent;
      this.flow = event.isFlow();
      this.start = start;
      this.end = start;
      this.entries = new MappingEntries(findings);
    }

    Yaml closed() {
      Span span = Span.of(start, Math.max(start, end));
      return mapping ? new Yaml.Mapping(entries.all(), span) : new Yaml.Sequence(items, span);
    }
  }

  /** Takes an event; returns false after the first document, or if values are nested too deeply. */
  boolean accept(Event event, CodePointOffsets offsets) {
    Span span =
        Span.of(
            offsets.at(event.getStartMark().getIndex()), offsets.at(event.getEndMark().getIndex()));
    if (event instanceof DocumentStartEvent) {
      if (seenDocument) {
        report(
            YamlRules.SYNTAX, span, "this line starts a second YAML document", "remove this line");
        return false;
      }
      seenDocument = true;
    } else if (event instanceof NodeEvent node) {
      node(node, span);
    } else if (event instanceof CollectionEndEvent) {
      close(span.end());
    }
    return fault < 0;
  }

  /** The offset at which nesting became too deep, or -1. */
  int fault() {
    return fault;
  }

  /** The tree built so far; empty if the document is. */
  Optional<Yaml> finish() {
    while (!open.isEmpty()) {
      skipped = 0;
      close(open.getLast().end);
    }
    return Optional.ofNullable(root);
  }

  private void node(NodeEvent node, Span span) {
    if (skipped > 0) {
      if (node instanceof CollectionStartEvent) {
        skipped++;
        checkDepth(span);
      }
      return;
    }
    if (node instanceof AliasEvent) {
      String remedy = "if it is text, put it in quotes; otherwise write out the value";
      // A file with one alias may have hundreds; reporting a few is enough.
      if (++aliases <= MOST_ALIASES) {
        report(YamlRules.ALIAS, span, "YAML aliases (*) are not supported", remedy);
      }
      put(null, span.end());
      return;
    }
    refuseProperties(node, span);
    if (node instanceof ScalarEvent scalar) {
      Span trimmed = Span.of(span.start(), trimmedEnd(span));
      boolean plain = scalar.getScalarStyle() == ScalarStyle.PLAIN;
      if (plain) {
        refuseCutValue(trimmed);
        Span meant = new PlainSlips(text, findings).examine(trimmed);
        if (!meant.equals(trimmed)) {
          String kept = text.substring(meant.start(), meant.end());
          put(new Yaml.Scalar(kept, true, meant), trimmed.end());
          return;
        }
      } else if (scalar.getScalarStyle() == ScalarStyle.DOUBLE_QUOTED) {
        YamlEscapes.examine(trimmed, findings);
      }
      put(new Yaml.Scalar(scalar.getValue(), plain, trimmed), trimmed.end());
    } else if (node instanceof CollectionStartEvent start) {
      begin(start, span);
    }
  }

  /** {@code Use pen #1 first}: YAML reads everything after the space as a comment. */
  private void refuseCutValue(Span value) {
    int hash = value.end();
    while (hash < text.length() && (text.charAt(hash) == ' ' || text.charAt(hash) == '\t')) {
      hash++;
    }
    boolean comment = hash > value.end() && hash < text.length() && text.charAt(hash) == '#';
    if (!comment || hash + 1 >= text.length() || " \t\n#!".indexOf(text.charAt(hash + 1)) >= 0) {
      return;
    }
    int lineEnd = text.indexOf('\n', hash);
    Span cut = Span.of(hash, lineEnd < 0 ? text.length() : lineEnd);
    String whole = text.substring(value.start(), cut.end()).strip();
    report(
        YamlRules.CUT_VALUE,
        cut,
        "readers won't see this: in a value without quotes, # begins a comment",
        Quoting.remedyFor(whole));
  }

  private void begin(CollectionStartEvent start, Span span) {
    Open parent = open.peekLast();
    if (parent != null && parent.mapping && parent.keyIsNext) {
      String shape = start instanceof MappingStartEvent ? "a mapping" : "a list";
      String message = shape + " can't be a key";
      report(YamlRules.SYNTAX, span, message, "put it in quotes if it is text");
      skipped = 1;
    } else {
      open.addLast(new Open(start, span.start(), findings));
      checkDepth(span);
    }
  }

  private void checkDepth(Span span) {
    if (open.size() + skipped > DEEPEST) {
      fault = span.start();
      String message = "values are nested more than " + DEEPEST + " levels deep here";
      report(YamlRules.DEPTH, Span.of(fault, fault), message, "write it with fewer levels");
    }
  }

  private void close(int end) {
    if (skipped > 0) {
      if (--skipped == 0) {
        put(null, end);
      }
      return;
    }
    Open closing = open.removeLast();
    // A block's end mark is where the next value begins, so the end of its last child is used.
    closing.end = closing.flow ? end : closing.end;
    put(closing.closed(), closing.end);
  }

  /** Adds a value to its parent; null means the value was rejected. */
  private void put(@Nullable Yaml value, int end) {
    Open parent = open.peekLast();
    if (parent == null) {
      root = value;
      return;
    }
    parent.end = Math.max(parent.end, end);
    if (!parent.mapping) {
      if (value != null) {
        parent.items.add(value);
      }
    } else if (parent.keyIsNext) {
      parent.key = value instanceof Yaml.Scalar key ? named(key) : null;
      parent.keyIsNext = false;
    } else {
      Yaml.Scalar key = parent.key;
      if (key != null && value != null) {
        parent.entries.add(new Yaml.Entry(key.text(), key.span(), value));
      }
      parent.keyIsNext = true;
    }
  }

  private Yaml.@Nullable Scalar named(Yaml.Scalar key) {
    if (!key.text().isBlank()) {
      return key;
    }
    Span span = key.span();
    report(YamlRules.SYNTAX, span, "the key before the colon is missing", "write it as key: value");
    return null;
  }

  private void refuseProperties(NodeEvent node, Span span) {
    String anchor = node.getAnchor();
    if (anchor != null) {
      int at = Math.max(span.start(), text.indexOf("&" + anchor, span.start()));
      Span place = Span.of(at, Math.min(text.length(), at + 1 + anchor.length()));
      String message = "YAML anchors (&) are not supported";
      report(YamlRules.ALIAS, place, message, quotes(at));
    }
    String tag =
        node instanceof ScalarEvent scalar
            ? scalar.getTag()
            : node instanceof CollectionStartEvent start ? start.getTag() : null;
    if (tag != null) {
      int at = Math.max(span.start(), text.indexOf('!', span.start()));
      int end = at;
      while (end < text.length() && text.charAt(end) > ' ') {
        end++;
      }
      String message = "\"" + text.substring(at, end) + "\" is a YAML tag: tags are not supported";
      report(YamlRules.TAG, Span.of(at, end), message, quotes(at));
    }
  }

  /** How to write what begins here as text: up to the end of its line. */
  private String quotes(int at) {
    int end = text.indexOf('\n', at);
    return Quoting.remedyFor(text.substring(at, end < 0 ? text.length() : end).strip());
  }

  private int trimmedEnd(Span span) {
    int end = span.end();
    while (end > span.start() && text.charAt(end - 1) <= ' ') {
      end--;
    }
    return end;
  }

  private void report(Rule rule, Span span, String message, String suggestion) {
    findings.add(rule, span, message, suggestion);
  }
}
