package dev.candor.importing.works;

import dev.candor.authoring.YamlText;
import dev.candor.content.Slug;
import dev.candor.importing.model.ImportRules;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Adds works to references.yaml: new ones at its end, with the author and year as their id. */
public final class Bibliography {

  /** A work that the site has. */
  public record Known(String id, String doi, String url, String title) {}

  /** Where in a journal a work appeared. */
  static final List<String> IN_JOURNAL = List.of("volume", "issue", "page");

  /** What only a person can say of a work. */
  private static final List<String> JUDGED = List.of("strength", "checked");

  private final Map<String, String> byDoi = new HashMap<>();
  private final Map<String, String> byTitle = new HashMap<>();
  private final Map<String, String> byPmid = new HashMap<>();
  private final Map<String, String> doiOf = new HashMap<>();
  private final Set<String> ids = new HashSet<>();
  private final StringBuilder added = new StringBuilder();
  private final List<String> told = new ArrayList<>();
  private final Set<String> cited = new LinkedHashSet<>();
  private int count;

  public Bibliography(List<Known> known) {
    for (Known work : known) {
      ids.add(work.id());
      note(work.id(), Work.plainDoi(work.doi()), work.title());
      String pmid = pmid(work.url());
      if (!pmid.isEmpty()) {
        byPmid.put(pmid, work.id());
      }
    }
  }

  /** The PubMed number in an address; empty if there is none. */
  public static String pmid(String url) {
    String pmid = url.replaceFirst("^.*pubmed[^/]*/(?:pubmed/)?(\\d+).*$", "$1");
    return pmid.matches("\\d+") ? pmid : "";
  }

  private void note(String id, String doi, String title) {
    if (!doi.isEmpty()) {
      byDoi.putIfAbsent(doi, id);
      doiOf.put(id, doi);
    }
    byTitle.putIfAbsent(key(title), id);
  }

  private static String key(String title) {
    return title.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
  }

  /** Adds a work unless the site has it, by DOI, PMID or title; says what is missing of it. */
  public void add(Work work, String place) {
    String title = work.get("title");
    String known = same(work);
    if (title.isEmpty()) {
      told.add(
          place
              + ": "
              + ImportRules.mark(ImportRules.CITE_MISSING)
              + "a work without a title was left out");
    } else if (!known.isEmpty()) {
      cited.add(known);
      told.add(
          place
              + ": "
              + ImportRules.mark(ImportRules.CITE_KNOWN)
              + "references.yaml has this work: "
              + known);
    } else if (work.authors().isEmpty()) {
      told.add(
          place
              + ": "
              + ImportRules.mark(ImportRules.CITE_MISSING)
              + "\""
              + title
              + "\" has no author and was left out: add one in the file");
    } else {
      String id = id(work);
      count++;
      cited.add(id);
      note(id, work.doi(), title);
      if (!work.get("PMID").isEmpty()) {
        byPmid.put(work.get("PMID"), id);
      }
      append(id, work);
      told.add(place + ": added " + id + missing(work));
    }
  }

  /** The id of a work by its DOI; empty if the site doesn't have it. */
  String byDoi(String doi) {
    return byDoi.getOrDefault(doi, "");
  }

  /** The id of a work by DOI, PMID or title; empty if the site doesn't have it. */
  String same(Work work) {
    String doi = work.doi();
    String byNumber = byPmid.getOrDefault(work.get("PMID"), "");
    String titled = byTitle.getOrDefault(key(work.get("title")), "");
    if (!doi.isEmpty() && byDoi.containsKey(doi)) {
      return byDoi.getOrDefault(doi, "");
    } else if (!byNumber.isEmpty()) {
      return byNumber;
    }
    // Two editorials have one title, but each its own DOI.
    String other = doiOf.getOrDefault(titled, doi);
    return doi.isEmpty() || other.equals(doi) ? titled : "";
  }

  private String id(Work work) {
    String year = work.year();
    String base = Slug.of(work.authors().get(0).family()) + (year.isEmpty() ? "" : "-" + year);
    String id = base;
    for (char letter = 'b'; !ids.add(id); letter++) {
      id = base + letter;
    }
    return id;
  }

  private static String missing(Work work) {
    List<String> missing = new ArrayList<>();
    if (work.year().isEmpty()) {
      missing.add("year");
    }
    if (work.doi().isEmpty() && work.get("URL").isEmpty() && work.get("PMID").isEmpty()) {
      missing.add("DOI or URL");
    }
    if (work.get("type").equals("article-journal") && work.get("container-title").isEmpty()) {
      missing.add("journal");
    }
    JUDGED.stream().filter(key -> work.get(key).isEmpty()).forEach(missing::add);
    return missing.isEmpty() ? "" : " (add: " + String.join(", ", missing) + ")";
  }

  private void append(String id, Work work) {
    added.append("\n- id: ").append(id).append('\n');
    added.append("  type: ").append(work.get("type").isEmpty() ? "document" : work.get("type"));
    added.append("\n  author:\n");
    for (Work.Name name : work.authors()) {
      added.append("    - {family: ").append(quoted(name.family()));
      added.append(name.given().isEmpty() ? "" : ", given: " + quoted(name.given())).append("}\n");
    }
    if (!work.year().isEmpty()) {
      added.append("  issued: ").append(work.year()).append('\n');
    }
    for (List<String> keys : List.of(List.of("title", "container-title"), IN_JOURNAL)) {
      for (String key : keys) {
        if (!work.get(key).isEmpty()) {
          added.append("  ").append(key).append(": ").append(quoted(work.get(key))).append('\n');
        }
      }
    }
    if (work.hasDoi()) {
      added.append("  DOI: ").append(quoted(work.doi())).append('\n');
    }
    String url =
        work.get("URL").isEmpty() && work.get("PMID").matches("\\d+")
            ? "https://pubmed.ncbi.nlm.nih.gov/" + work.get("PMID") + "/"
            : work.get("URL");
    if (Work.isUrl(url)) {
      added.append("  URL: ").append(quoted(url)).append('\n');
    }
    for (String key : JUDGED) {
      if (!work.get(key).isEmpty()) {
        added.append("  ").append(key).append(": ").append(work.get(key)).append('\n');
      }
    }
  }

  private static String quoted(String text) {
    String plain = YamlText.of(text);
    return plain.startsWith("\"") ? plain : "\"" + text + "\"";
  }

  /** What to append to references.yaml. */
  public String text() {
    return added.toString();
  }

  /** A line for each work. */
  public List<String> told() {
    return told;
  }

  /** The keys to cite the works by, those that were there included. */
  public List<String> ids() {
    return List.copyOf(cited);
  }

  public int count() {
    return count;
  }
}
