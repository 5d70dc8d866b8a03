package dev.candor.render;

import freemarker.template.SimpleScalar;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModelException;
import java.util.ArrayList;
import java.util.List;

/**
 * {@code here(site.menu, page.path)}: for each of some links, {@code page} if it links to the page,
 * {@code true} if it links to a part of the site that the page is in, or an empty text: what {@code
 * aria-current} says.
 */
final class ActivePath implements TemplateMethodModelEx {

  static final String NAME = "here";

  @Override
  @SuppressWarnings("rawtypes") // as the library declares it
  public Object exec(List arguments) throws TemplateModelException {
    if (arguments.size() != 2
        || !(arguments.get(0) instanceof ViewWrapper.ListModel links)
        || !(arguments.get(1) instanceof SimpleScalar path)) {
      throw new TemplateModelException("here takes links and the path of a page");
    }
    return of(links.list(), path.getAsString());
  }

  /** Whether a link is to the home page, which no page is a part of: other links begin with it. */
  private static boolean isHome(String href, List<?> links) {
    return href.equals("/")
        || links.size() > 2
            && links.stream().allMatch(one -> one instanceof Link l && l.href().startsWith(href));
  }

  private static List<String> of(List<?> links, String path) throws TemplateModelException {
    List<String> here = new ArrayList<>(links.size());
    for (Object one : links) {
      if (!(one instanceof Link link)) {
        throw new TemplateModelException("here takes links, not a list of something else");
      }
      boolean above = !isHome(link.href(), links) && path.startsWith(link.href());
      here.add(path.equals(link.href()) ? "page" : above ? "true" : "");
    }
    return here;
  }
}
