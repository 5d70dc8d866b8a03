package dev.candor.authoring;

import dev.candor.content.Data;
import dev.candor.content.DataReader;
import dev.candor.content.Planned;
import dev.candor.diagnostic.Diagnostic;
import dev.candor.diagnostic.Outcome;
import dev.candor.site.LinkedPage;
import dev.candor.site.Site;
import dev.candor.source.SourceFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Adds a page to planned.yaml, so that others may refer to it before it is written. */
public final class PlannedPages {

  public static final String PATH = "content/planned.yaml";

  private PlannedPages() {}

  /**
   * Promises a page.
   *
   * @param file the pages that are promised already; an empty file if there are none
   * @param aliases other titles that references may use
   */
  public static Written add(Site site, SourceFile file, String title, List<String> aliases) {
    List<String> names = new ArrayList<>(List.of(title.strip()));
    aliases.stream().map(String::strip).filter(one -> !one.isEmpty()).forEach(names::add);
    Data before = DataReader.read(List.of(file)).value();
    for (String name : names) {
      Optional<String> refusal = refusal(site, before, name);
      if (refusal.isPresent()) {
        return Written.nothing(Reply.refused(List.of(refusal.get(), "Nothing was written.")));
      }
    }
    String entry = "- title: " + YamlText.of(names.get(0)) + "\n";
    if (names.size() > 1) {
      entry += "  aliases: " + YamlText.of(names.subList(1, names.size())) + "\n";
    }
    String text = file.text();
    String after = text + (text.isEmpty() || text.endsWith("\n") ? "" : "\n") + entry;
    if (!reads(before, after, names)) {
      return Written.nothing(
          Reply.refused(
              List.of(
                  PATH
                      + " has a layout that Candor can't add to: begin each entry with \"- title:\""
                      + " on a line of its own",
                  "Nothing was written.")));
    }
    return new Written(Reply.done(Differences.of(PATH, text, after)), Optional.of(after));
  }

  private static Optional<String> refusal(Site site, Data before, String name) {
    if (name.isEmpty()) {
      return Optional.of("a page needs a title");
    }
    if (name.matches(".*[\\[\\]|#\\n].*")) {
      return Optional.of("\"" + name + "\" can't be referred to: leave out [ ] | and #");
    }
    for (LinkedPage page : site.pages()) {
      boolean same =
          page.title().equalsIgnoreCase(name)
              || page.page().id().equals(name)
              || page.page().shared().aliases().stream().anyMatch(name::equalsIgnoreCase);
      if (same) {
        return Optional.of(page.target().key() + " already has the name \"" + name + "\"");
      }
    }
    return before.planned().stream()
        .map(Data.Entry::item)
        .filter(
            plan ->
                plan.title().equalsIgnoreCase(name)
                    || plan.aliases().stream().anyMatch(name::equalsIgnoreCase))
        .findFirst()
        .map(plan -> "\"" + plan.title() + "\" is promised already");
  }

  private static boolean reads(Data before, String after, List<String> names) {
    Outcome<Data> read = DataReader.read(List.of(SourceFile.of(PATH, after)));
    List<Planned> expected =
        new ArrayList<>(before.planned().stream().map(Data.Entry::item).toList());
    expected.add(new Planned(names.get(0), names.subList(1, names.size())));
    return read.found().stream().noneMatch(Diagnostic::isError)
        && read.value().planned().stream().map(Data.Entry::item).toList().equals(expected);
  }
}
