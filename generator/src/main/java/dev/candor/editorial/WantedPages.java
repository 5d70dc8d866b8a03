package dev.candor.editorial;

import dev.candor.content.Data;
import dev.candor.content.Planned;
import dev.candor.markdown.Slot;
import dev.candor.site.LinkedBody;
import dev.candor.site.LinkedPage;
import dev.candor.site.Resolution;
import dev.candor.site.Site;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What is planned, and which pages ask for it. */
public final class WantedPages {

  /** A page to be written, and those whose text refers to it. */
  public record Wanted(Data.Entry<Planned> plan, boolean written, List<LinkedPage> askedBy) {
    public Wanted {
      askedBy = List.copyOf(askedBy);
    }
  }

  private WantedPages() {}

  /** Every plan, in the order of the file. */
  public static List<Wanted> of(Site site, Data data) {
    Map<String, Set<LinkedPage>> asking = new HashMap<>();
    Set<String> written = new LinkedHashSet<>();
    for (LinkedPage page : site.pages()) {
      written.add(normal(page.title()));
      for (String name : askedFor(page)) {
        asking.computeIfAbsent(name, n -> new LinkedHashSet<>()).add(page);
      }
    }
    List<Wanted> wanted = new ArrayList<>();
    for (Data.Entry<Planned> entry : data.planned()) {
      Set<LinkedPage> askedBy = new LinkedHashSet<>();
      List<String> names = new ArrayList<>(entry.item().aliases());
      names.add(0, entry.item().title());
      names.forEach(name -> askedBy.addAll(asking.getOrDefault(normal(name), Set.of())));
      boolean there = written.contains(normal(entry.item().title()));
      wanted.add(new Wanted(entry, there, List.copyOf(askedBy)));
    }
    return wanted;
  }

  /** The names of planned pages that a page's text refers to. */
  private static Set<String> askedFor(LinkedPage page) {
    LinkedBody body = page.body();
    Set<String> asked = new LinkedHashSet<>();
    for (int i = 0; i < body.resolutions().size(); i++) {
      if (body.resolutions().get(i) instanceof Resolution.Unlinked unlinked
          && unlinked.planned()
          && body.body().slots().get(i) instanceof Slot.PageLink link) {
        asked.add(normal(link.name()));
      }
    }
    return asked;
  }

  private static String normal(String name) {
    String plain = WordList.lower(name).strip().replaceAll("\\s+", " ");
    int end = plain.length();
    while (end > 0 && ".?!:;,… ".indexOf(plain.charAt(end - 1)) >= 0) {
      end--;
    }
    return plain.substring(0, end);
  }
}
