package dev.candor.render;

import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The data of a template: {@code site}, {@code page} and {@code main}, and the messages and files
 * of the theme through {@code msg}, {@code msgs} and {@code asset}.
 */
record PageModel(SiteView site, PageView page, ViewWrapper wrapper) implements TemplateHashModel {

  static final List<String> NAMES = List.of("site", "page", "main", "msg", "msgs", "asset");

  @Override
  public @Nullable TemplateModel get(String name) throws TemplateModelException {
    return switch (name) {
      case "site" -> wrapper.wrap(site);
      case "page" -> wrapper.wrap(page);
      case "main" -> wrapper.wrap(page.main());
      case MessageMethod.NAME -> new MessageMethod(site.messages());
      case MessageMethod.ForScripts.NAME -> new MessageMethod.ForScripts(site.messages());
      case MessageMethod.OfAssets.NAME -> new MessageMethod.OfAssets(site.assets());
      default -> null;
    };
  }

  @Override
  public boolean isEmpty() {
    return false;
  }
}
