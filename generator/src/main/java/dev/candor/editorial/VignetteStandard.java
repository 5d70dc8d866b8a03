package dev.candor.editorial;

import dev.candor.content.KindRole;
import dev.candor.diagnostic.Findings;
import dev.candor.diagnostic.Rule;
import dev.candor.markdown.TextBlock;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The people of a story can't be anybody's neighbours: first names, no place, no employer. */
final class VignetteStandard implements EditorialRule {

  static final Rule NAMES =
      Rule.error("vignette-names", "People in a story have first names only.");
  static final Rule PLACES =
      Rule.warning(
          "vignette-places", "A story names no place or employer that could identify someone.");
  static final Rule PEOPLE =
      Rule.warning("vignette-people", "The people listed in a story's front matter appear in it.");

  /** Where stories name the people in them. */
  private static final String PEOPLE_KEY = "people";

  private static final String NAME = "\\p{Lu}[\\p{L}’'-]+";
  private static final Pattern WHERE =
      Pattern.compile(
          "\\b(?:in|near|outside|around|(?:move[sd]?|moving|drove|flew|flies) to"
              + "|(?:comes?|came|is|are|was|were|moved) from|work(?:s|ed|ing)? (?:at|for)|job at"
              + "|employed by|teach(?:es)? at|taught at)\\s((?:the\\s)?"
              + NAME
              + "(?:\\s"
              + NAME
              + ")*)");
  private static final Pattern TITLED =
      Pattern.compile("\\b(?:Mr|Mrs|Ms|Miss|Dr|Professor|Sir|Lady)\\.?\\s" + NAME);

  /** Words with a capital that are neither names nor places. */
  private static final Set<String> HARMLESS =
      Set.of(
          "january",
          "february",
          "march",
          "april",
          "may",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december",
          "monday",
          "tuesday",
          "wednesday",
          "thursday",
          "friday",
          "saturday",
          "sunday",
          "mondays",
          "tuesdays",
          "wednesdays",
          "thursdays",
          "fridays",
          "saturdays",
          "sundays",
          "christmas",
          "easter",
          "ramadan",
          "eid",
          "diwali",
          "passover",
          "hanukkah",
          "lent",
          "advent",
          "english",
          "spanish",
          "french",
          "welsh",
          "arabic",
          "german",
          "chinese",
          "hindi",
          "urdu",
          "polish",
          "portuguese",
          "god",
          "i",
          "i'd",
          "i'll",
          "i'm",
          "i've",
          "mum",
          "dad",
          "mom",
          "granny",
          "sabbath",
          "shabbat");

  @Override
  public List<Rule> rules() {
    return List.of(NAMES, PLACES, PEOPLE);
  }

  @Override
  public boolean knowsEnglish() {
    return true;
  }

  @Override
  public void examine(PageProse page, Findings findings) {
    if (!page.page().kind().is(KindRole.STORY)) {
      return;
    }
    List<String> people = page.page().content().characters();
    for (String person : people) {
      if (person.strip().contains(" ") || person.contains(".")) {
        findings.add(
            NAMES,
            page.page().placeOf(PEOPLE_KEY),
            "\"" + person + "\" is more than a first name",
            "give only a first name, and make it an invented one");
      }
    }
    for (TextBlock passage : page.passages()) {
      surnames(passage, people, findings);
      places(passage, people, findings);
    }
    for (String person : people) {
      boolean there = page.passages().stream().anyMatch(p -> p.text().contains(person));
      if (!there && !page.passages().isEmpty() && !person.contains(" ")) {
        findings.add(
            PEOPLE,
            page.page().placeOf(PEOPLE_KEY),
            "\"" + person + "\" does not appear in the story",
            "correct the name, or delete it");
      }
    }
  }

  private static void surnames(TextBlock passage, List<String> people, Findings findings) {
    Matcher titled = TITLED.matcher(passage.text());
    while (titled.find()) {
      surname(passage, titled.start(), titled.end(), findings);
    }
    for (String person : people) {
      Matcher full =
          Pattern.compile("\\b" + Pattern.quote(person) + "\\s(" + NAME + ")")
              .matcher(passage.text());
      while (full.find()) {
        String next = full.group(1);
        if (!isHarmless(next) && !people.contains(next)) {
          surname(passage, full.start(), full.end(), findings);
        }
      }
    }
  }

  private static void surname(TextBlock passage, int from, int to, Findings findings) {
    findings.add(
        NAMES,
        passage.at(from, to),
        "\""
            + passage.text().substring(from, to).replace('\n', ' ')
            + "\" is more than a first name",
        "leave out the family name");
  }

  private static void places(TextBlock passage, List<String> people, Findings findings) {
    Matcher where = WHERE.matcher(passage.text());
    while (where.find()) {
      String place = where.group(1).replace('\n', ' ');
      String last = place.substring(place.lastIndexOf(' ') + 1);
      boolean person = people.contains(place) || people.contains(last.replaceFirst("['’]s$", ""));
      if (!person && !isHarmless(last)) {
        findings.add(
            PLACES,
            passage.at(where.start(1), where.end(1)),
            "\"" + place + "\" could reveal who this is about",
            "say what kind of place it is: a small town, a school");
      }
    }
  }

  private static boolean isHarmless(String word) {
    return HARMLESS.contains(WordList.lower(word).replaceFirst("'s$", ""));
  }
}
