package dev.candor.output.search;

import dev.candor.site.LinkedBody;
import java.util.List;

/**
 * What search knows of one page: the group it is shown in, its address, title and summary, the
 * misconception it clears up (or nothing), and its texts with what a word in them weighs.
 */
record SearchEntry(
    Group group,
    String href,
    String title,
    String summary,
    String myth,
    List<Field> fields,
    LinkedBody body) {

  SearchEntry {
    fields = List.copyOf(fields);
  }

  /** A text of a page, and how much a word in it tells of the page. */
  record Field(double weight, String text) {}

  /** A group of results: its heading, and how readily a reader looking for a subject wants one. */
  enum Group {
    PART("Parts of this site", 0.9),
    TOPIC("Topics", 0.95),
    ARTICLE("Articles", 1),
    QUESTION("Questions", 0.95),
    MYTH("Misconceptions", 0.95),
    TERM("Words to know", 1),
    STORY("Stories", 0.85),
    THERAPIST("Therapists", 0.6),
    PERSON("People", 0.7),
    PAGE("About this site", 0.8);

    final String title;
    final double prior;

    Group(String title, double prior) {
      this.title = title;
      this.prior = prior;
    }
  }
}
