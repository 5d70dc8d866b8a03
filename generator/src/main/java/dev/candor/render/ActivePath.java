package dev.candor.render;

import freemarker.template.SimpleScalar;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModelException;
import java.util.List;

/**
 * {@code here(site.menu, page.path)}: which of some links lead to a page, and which to a part of
 * the site that it stands in. The answer is a text in which equal means alike: a form to remember a
 * list of links by.
 */
final class ActivePath implements TemplateMethodModelEx {

  static final String NAME = "here";

  @Override
  @SuppressWarnings("rawtypes") // as the library declares it
  public Object exec(List arguments) throws TemplateModelException {
    if (arguments.size() != 2
        || !(arguments.get(0) instanceof ViewWrapper.ListModel links)
        || !(arguments.get(1) instanceof SimpleScalar path)) {
      throw new TemplateModelException("here wants links and the path of a page");
    }
    return new SimpleScalar(of(links.list(), path.getAsString()));
  }

  private static String of(List<?> links, String path) throws TemplateModelException {
    StringBuilder here = new StringBuilder();
    for (int i = 0; i < links.size(); i++) {
      if (!(links.get(i) instanceof Link link)) {
        throw new TemplateModelException("here wants links, not a list of something else");
      }
      if (path.equals(link.href())) {
        here.append(i).append('=');
      } else if (path.startsWith(link.href())) {
        here.append(i).append('<');
      }
    }
    return here.toString();
  }
}
