package dev.candor.render;

import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The three names that a template knows: {@code site}, {@code page} and {@code main}. */
record PageModel(SiteView site, PageView page, ViewWrapper wrapper) implements TemplateHashModel {

  static final List<String> NAMES = List.of("site", "page", "main");

  @Override
  public @Nullable TemplateModel get(String name) throws TemplateModelException {
    return switch (name) {
      case "site" -> wrapper.wrap(site);
      case "page" -> wrapper.wrap(page);
      case "main" -> wrapper.wrap(page.main());
      default -> null;
    };
  }

  @Override
  public boolean isEmpty() {
    return false;
  }
}
