package dev.candor.render;

import dev.candor.diagnostic.Outcome;
import dev.candor.diagnostic.Rule;
import dev.candor.source.SourceFile;
import freemarker.core.Environment;
import freemarker.core.TemplateGuard;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import java.io.IOException;
import java.util.List;

/**
 * The templates of a theme, checked and ready: trusted code, run in a sandbox. One theme serves
 * many threads.
 */
public final class Theme {

  /** The rule for templates. */
  public static final Rule RULE =
      Rule.error("theme", "A template is well formed, uses only values that it has, and ends.");

  private final TemplateSet templates;
  private final ViewWrapper wrapper;
  private final RenderLimits limits;

  private Theme(TemplateSet templates, ViewWrapper wrapper, RenderLimits limits) {
    this.templates = templates;
    this.wrapper = wrapper;
    this.limits = limits;
  }

  /**
   * A theme of template files ({@code …/templates/article.ftlh}); templates that don't parse are
   * reported.
   */
  public static Outcome<Theme> of(List<SourceFile> templates) {
    return of(templates, RenderLimits.USUAL);
  }

  static Outcome<Theme> of(List<SourceFile> files, RenderLimits limits) {
    ViewWrapper wrapper = new ViewWrapper();
    TemplateSet templates = new TemplateSet(files, wrapper, limits);
    return Outcome.of(new Theme(templates, wrapper, limits), templates.found());
  }

  /** Whether it has a template of a name, without {@code .ftlh}. */
  public boolean has(String template) {
    return templates.has(template + ".ftlh");
  }

  /** The page as HTML, UTF-8. */
  public byte[] render(SiteView site, PageView page) throws RenderFault {
    Template template = templates.forPage(page.template());
    TemplateFaults faults = templates.faults();
    RenderBudget spending = new RenderBudget(limits, template.getName());
    PageWriter out = PageWriter.ofPage(limits.characters());
    try {
      Environment env =
          template.createProcessingEnvironment(new PageModel(site, page, wrapper), out);
      env.setCustomState(TemplateGuard.Allowance.class, spending);
      env.process();
      return out.toBytes();
    } catch (TemplateException e) {
      throw new RenderFault(faults.of(e));
    } catch (PageWriter.TooLong e) {
      throw new RenderFault(faults.of(e.place()));
    } catch (StackOverflowError e) {
      throw new RenderFault(faults.at(spending.place(), "the template calls itself endlessly"));
    } catch (OutOfMemoryError e) {
      throw new RenderFault(faults.at(spending.place(), "the template used up all memory"));
    } catch (IOException e) {
      throw new RenderFault(faults.at(spending.place(), "the template can't be read: " + e));
    }
  }
}
