package dev.candor.render;

import dev.candor.diagnostic.Diagnostic;
import dev.candor.source.SourceFile;
import dev.candor.source.Span;
import freemarker.core.ParseException;
import freemarker.core.TemplateClassResolver;
import freemarker.core.TemplateGuard;
import freemarker.template.Configuration;
import freemarker.template.Template;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.TemplateNotFoundException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import org.jspecify.annotations.Nullable;

/**
 * Templates in memory, by file name, and FreeMarker configured to run them: everything escaped, no
 * classes, no files, no locale of the machine. Nothing is loaded or parsed later.
 */
final class TemplateSet extends Configuration {

  private static final String OTHER_FORMAT = "a template writes HTML and nothing else";

  private final Map<String, Template> templates = new LinkedHashMap<>();
  private final Map<String, Diagnostic> refused = new LinkedHashMap<>();
  private final List<Diagnostic> found = new ArrayList<>();
  private final TemplateFaults faults;

  TemplateSet(List<SourceFile> files, ViewWrapper wrapper, RenderLimits limits) {
    super(VERSION_2_3_35);
    this.faults = new TemplateFaults(files);
    setObjectWrapper(wrapper);
    setOutputFormat(HtmlFormat.INSTANCE);
    setRecognizeStandardFileExtensions(false);
    setAutoEscapingPolicy(FORCE_AUTO_ESCAPING_POLICY);
    setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
    setAPIBuiltinEnabled(false);
    setInterpolationSyntax(DOLLAR_INTERPOLATION_SYNTAX);
    setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
    setLogTemplateExceptions(false);
    setWrapUncheckedExceptions(true);
    setFallbackOnNullLoopVariable(false);
    setLocalizedLookup(false);
    setLocale(Locale.ROOT);
    setTimeZone(TimeZone.getTimeZone("UTC"));
    setNumberFormat("computer");
    setDefaultEncoding("UTF-8");
    setTabSize(1);
    setOutputEncoding("UTF-8");
    setURLEscapingCharset("UTF-8");
    clearSharedVariables();
    setSharedVariable(FragmentCache.NAME, new FragmentCache(this, wrapper, limits.characters()));
    setSharedVariable(ActivePath.NAME, new ActivePath());
    files.forEach(this::parse);
  }

  private void parse(SourceFile file) {
    if (templates.containsKey(file.name()) || refused.containsKey(file.name())) {
      found.add(
          Theme.RULE
              .at(file, Span.NONE, "another template is called " + file.name() + " too")
              .suggesting("remove one of the two"));
      return;
    }
    List<Diagnostic> wrong = new ArrayList<>();
    try {
      Template template = new Template(file.name(), file.text(), this);
      wrong.addAll(TemplateRules.breaches(template, faults));
      TemplateGuard.addChecks(template);
      if (template.getOutputFormat() != HtmlFormat.INSTANCE) {
        wrong.add(faults.at(file.name(), OTHER_FORMAT));
      }
      if (wrong.isEmpty()) {
        templates.put(file.name(), template);
      }
    } catch (ParseException e) {
      wrong.add(faults.of(e, file.name()));
    } catch (IllegalArgumentException e) {
      wrong.add(faults.at(file.name(), OTHER_FORMAT));
    } catch (IOException | StackOverflowError e) {
      wrong.add(faults.at(file.name(), "the template can't be read: " + e));
    }
    if (!wrong.isEmpty()) {
      refused.put(file.name(), wrong.get(0));
      found.addAll(wrong);
    }
  }

  /** Whether there is a file of that name, even a faulty one. */
  boolean has(String file) {
    return templates.containsKey(file) || refused.containsKey(file);
  }

  List<Diagnostic> found() {
    return List.copyOf(found);
  }

  TemplateFaults faults() {
    return faults;
  }

  /** The template of a page, by its name with or without {@code .ftlh}. */
  Template forPage(String name) throws RenderFault {
    String file = name.endsWith(".ftlh") ? name : name + ".ftlh";
    Template template = templates.get(file);
    if (template != null) {
      return template;
    }
    Diagnostic known = refused.get(file);
    throw new RenderFault(known != null ? known : faults.missing(file));
  }

  /** Gives FreeMarker the templates that others import. */
  @Override
  public @Nullable Template getTemplate(
      String name,
      @Nullable Locale locale,
      @Nullable Object condition,
      @Nullable String encoding,
      boolean parsed,
      boolean ignoreMissing)
      throws TemplateNotFoundException {
    String file = name.substring(name.lastIndexOf('/') + 1);
    Template template = parsed ? templates.get(file) : null;
    if (template == null && !ignoreMissing) {
      throw new TemplateNotFoundException(file, null, "the theme has no such template");
    }
    return template;
  }
}
