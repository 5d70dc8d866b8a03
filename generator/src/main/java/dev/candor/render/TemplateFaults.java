package dev.candor.render;

import dev.candor.diagnostic.Diagnostic;
import dev.candor.diagnostic.Suggestion;
import dev.candor.source.LineMap;
import dev.candor.source.SourceFile;
import dev.candor.source.Span;
import freemarker.core.InvalidReferenceException;
import freemarker.core.ParseException;
import freemarker.core.TemplateGuard;
import freemarker.template.TemplateException;
import freemarker.template.TemplateNotFoundException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Turns FreeMarker's errors about a template into findings in that template's file. */
final class TemplateFaults {

  private static final String CORRECT = "correct the template there";

  private static final int LONGEST_MESSAGE = 240;
  private static final Pattern NOISE =
      Pattern.compile(
          "==>|\\[in template [^\\]]*\\]| \\(wrapper: [^)]*\\)"
              + "| (Help \\(latest version\\)|Check if the FreeMarker end-tags).*",
          Pattern.DOTALL);

  private final Map<String, SourceFile> files = new LinkedHashMap<>();
  private final String folder;

  TemplateFaults(List<SourceFile> files) {
    files.forEach(file -> this.files.put(file.name(), file));
    this.folder = files.isEmpty() ? "templates" : files.get(0).folder();
  }

  Diagnostic of(TemplateException e) {
    String name = e.getTemplateSourceName();
    SourceFile file = file(name == null ? "" : name);
    Span span =
        span(
            file,
            e.getLineNumber(),
            e.getColumnNumber(),
            e.getEndLineNumber(),
            e.getEndColumnNumber());
    if (e instanceof MessageMethod.NoSuchMessage missing) {
      return Theme.RULE
          .at(file, span, missing.getMessageWithoutStackTop())
          .suggesting(missing.suggestion());
    }
    if (e instanceof RecordModel.NoSuchPart missing) {
      return noSuchPart(missing, file, span);
    }
    if (e instanceof InvalidReferenceException) {
      return missingValue(e, file, span);
    }
    if (e.getCause() instanceof TemplateNotFoundException missing) {
      String absent = missing.getTemplateName();
      return Theme.RULE
          .at(file, span, "there is no working template called \"" + absent + "\"")
          .suggesting(Suggestion.didYouMean(absent, files.keySet(), "add templates/" + absent));
    }
    return Theme.RULE.at(file, span, brief(e.getMessageWithoutStackTop())).suggesting(CORRECT);
  }

  Diagnostic of(ParseException e, String template) {
    SourceFile file = file(template);
    Span span =
        span(
            file,
            e.getLineNumber(),
            e.getColumnNumber(),
            e.getEndLineNumber(),
            e.getEndColumnNumber());
    return Theme.RULE.at(file, span, brief(e.getEditorMessage())).suggesting(CORRECT);
  }

  Diagnostic missing(String template) {
    return Theme.RULE
        .at(file(template), Span.NONE, "the theme has no template called \"" + template + "\"")
        .suggesting(Suggestion.didYouMean(template, files.keySet(), "add templates/" + template));
  }

  Diagnostic at(String template, String message) {
    return Theme.RULE.at(file(template), Span.NONE, message);
  }

  Diagnostic at(TemplateGuard.Place place, String message) {
    SourceFile file = file(place.template());
    Span span = span(file, place.line(), place.column(), place.endLine(), place.endColumn());
    return Theme.RULE.at(file, span, message);
  }

  private SourceFile file(String template) {
    SourceFile file = files.get(template);
    return file != null ? file : SourceFile.of(folder + "/" + template, "");
  }

  /**
   * The span between two positions counted from 1, the end inclusive; it ends with its first line.
   */
  private static Span span(
      SourceFile file,
      @Nullable Integer line,
      @Nullable Integer column,
      @Nullable Integer endLine,
      @Nullable Integer endColumn) {
    if (line == null || column == null || line < 1) {
      return Span.NONE;
    }
    LineMap lines = file.lines();
    int lineEnd = lines.start(line) + lines.textOf(line).length();
    int start = Math.min(lines.start(line) + Math.max(0, column - 1), lineEnd);
    boolean oneLine = endColumn != null && line.equals(endLine);
    int end = oneLine && endColumn != null ? lines.start(line) + endColumn : lineEnd;
    return Span.of(start, Math.max(start, Math.min(end, lineEnd)));
  }

  private static Diagnostic noSuchPart(RecordModel.NoSuchPart missing, SourceFile file, Span span) {
    Matcher use =
        Pattern.compile("[\\w.\\[\\]]*\\." + Pattern.quote(missing.part()) + "\\b")
            .matcher(file.text());
    boolean seen = use.find(span.start());
    Span place = seen ? Span.of(use.start(), use.end()) : span;
    String what = seen ? use.group() : "\"" + missing.part() + "\"";
    return Theme.RULE
        .at(file, place, what + " is missing: " + missing.getMessageWithoutStackTop())
        .suggesting(Suggestion.didYouMean(missing.part(), missing.known(), CORRECT));
  }

  private static Diagnostic missingValue(TemplateException e, SourceFile file, Span span) {
    String blamed = e.getBlamedExpressionString();
    String what = blamed == null ? "a value" : blamed;
    int dot = what.lastIndexOf('.');
    return Theme.RULE
        .at(file, span, what + " is missing")
        .suggesting(
            dot < 0
                ? Suggestion.didYouMean(what, PageModel.NAMES, CORRECT)
                : "if it can be missing, test for it: <#if " + what + "??>");
  }

  /** The first paragraph, in one line, without FreeMarker's marks and advice. */
  private static String brief(String message) {
    int end = message.indexOf("\n\n");
    String first = end < 0 ? message : message.substring(0, end);
    String line = NOISE.matcher(first).replaceAll("").replaceAll("\\s+", " ").strip();
    return line.length() <= LONGEST_MESSAGE ? line : line.substring(0, LONGEST_MESSAGE) + "…";
  }
}
