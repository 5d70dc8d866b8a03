package dev.candor.render;

import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Everything a remembered fragment can see: what every page of the site shows, and the fragment's
 * arguments. It contains no page.
 */
record FragmentModel(SiteView site, Map<String, TemplateModel> arguments, ViewWrapper wrapper)
    implements TemplateHashModel {

  @Override
  public @Nullable TemplateModel get(String name) throws TemplateModelException {
    return switch (name) {
      case "site" -> wrapper.wrap(site);
      case MessageMethod.NAME -> new MessageMethod(site.messages());
      case MessageMethod.ForScripts.NAME -> new MessageMethod.ForScripts(site.messages());
      case MessageMethod.OfAssets.NAME -> new MessageMethod.OfAssets(site.assets());
      default -> arguments.get(name);
    };
  }

  @Override
  public boolean isEmpty() {
    return false;
  }
}
