package dev.candor.render;

import dev.candor.diagnostic.Diagnostic;
import freemarker.core.TemplateGuard;
import freemarker.template.Template;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** FreeMarker features that templates must not use. */
final class TemplateRules {

  private static final String UNESCAPED = "could let text through unescaped";
  private static final String CODE = "could run any code";
  private static final String SWALLOWS = "would hide errors";
  private static final String MACHINE = "depends on the machine or the moment";

  private static final Map<String, String> REFUSED =
      Map.ofEntries(
          Map.entry("?no_esc", UNESCAPED),
          Map.entry("?noEsc", UNESCAPED),
          Map.entry("#noautoesc", UNESCAPED),
          Map.entry("#noAutoEsc", UNESCAPED),
          Map.entry("#outputformat", UNESCAPED),
          Map.entry("#outputFormat", UNESCAPED),
          Map.entry("?interpret", CODE),
          Map.entry("?eval", CODE),
          Map.entry("?eval_json", CODE),
          Map.entry("?evalJson", CODE),
          Map.entry("?new", CODE),
          Map.entry("?api", CODE),
          Map.entry("#attempt", SWALLOWS),
          Map.entry("#setting", MACHINE),
          Map.entry(".now", MACHINE),
          Map.entry(".version", MACHINE));

  private static final Set<String> RANGES = Set.of("..", "..<", "..!", "..*");
  private static final Set<String> HOLDERS_OF_RANGES = Set.of("#list", "#foreach", "...[...]");

  private TemplateRules() {}

  static List<Diagnostic> breaches(Template template, TemplateFaults faults) {
    List<Diagnostic> found = new ArrayList<>();
    if (!template.getAutoEscaping() || !template.getOutputFormat().getName().equals("HTML")) {
      found.add(faults.at(template.getName(), "the template is not escaped as HTML"));
    }
    TemplateGuard.walk(
        template,
        (symbol, holder, place) -> {
          String why = REFUSED.get(symbol);
          if (why != null) {
            found.add(faults.at(place, symbol + " is not for themes: it " + why));
          } else if (RANGES.contains(symbol) && !HOLDERS_OF_RANGES.contains(holder)) {
            found.add(
                faults.at(place, "a range is allowed only in #list or [...], where it must end"));
          }
        });
    return found;
  }
}
