package dev.candor.importing.works;

import dev.candor.importing.doc.Facts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads one entry of a list of references, such as "Lee, K. (2019). On touch. Journal of Care,
 * 3(1), 5-9." An entry is only read if each of its words has a place in the work.
 */
final class ListedWork {

  private static final Pattern DOI =
      Pattern.compile(
          "(?i)(?:https?://(?:dx\\.)?doi\\.org/|\\bdoi:?\\s*)(10\\.[0-9]{4,9}/[^\\s<>\"]+)");

  private static final Pattern URL = Pattern.compile("https?://[^\\s<>\"]+");

  private static final String YEAR = "(?<year>(?:19|20)[0-9]{2})";

  /** Authors (year). Title. Where. */
  private static final Pattern YEAR_FIRST =
      Pattern.compile(
          "(?<authors>[^()]{2,300}?)\\.?\\s*\\("
              + YEAR
              + "\\)[.,:]?\\s+(?<title>.+?[.?!])(?<where>\\s.*|)");

  /** Authors. Title. Where. Year;volume(issue):pages. */
  private static final Pattern YEAR_LAST =
      Pattern.compile(
          "(?<authors>[^.()]{2,300})\\.\\s+(?<title>[^.?!]{3,300}[.?!])\\s+(?<journal>[^.;0-9]{2,150})\\.?\\s+"
              + YEAR
              + "\\s*;\\s*(?<volume>[0-9]{1,4})(?:\\s*\\((?<issue>[^()]{1,20})\\))?"
              + "(?:\\s*:\\s*(?<page>[A-Za-z0-9]+(?:[-\u2013][A-Za-z0-9]+)?))?");

  private static final Pattern JOURNAL =
      Pattern.compile(
          "(?<journal>[^0-9]{2,150}?),?\\s+(?<volume>[0-9]{1,4})(?:\\s*\\((?<issue>[^()]{1,20})\\))?"
              + "(?:\\s*[,:]\\s*(?:pp?\\.\\s*)?(?<page>[A-Za-z]?[0-9]+(?:\\s*[-\u2013]\\s*[A-Za-z]?[0-9]+)?))?");

  private static final Pattern INITIALS =
      Pattern.compile(
          "(?<family>\\p{Lu}[\\p{L}'\u2019 -]{1,40}), (?<given>(?:\\p{Lu}\\.[ -]?){1,4})");

  private static final Pattern LETTERS =
      Pattern.compile("(?<family>\\p{Lu}[\\p{L}'\u2019-]{1,40}) (?<given>\\p{Lu}{1,3})(?=,|$)");

  private static final Pattern BETWEEN = Pattern.compile("(?:[\\s,&.]|\\band\\b)*");

  private static final Pattern BODY = Pattern.compile("\\p{Lu}[\\p{L}'\u2019 -]{3,80}");

  /** Words of an entry that say nothing of the work. */
  private static final Set<String> GLUE =
      Set.of(
          "and",
          "doi",
          "http",
          "https",
          "p",
          "pp",
          "retrieved",
          "from",
          "available",
          "at",
          "vol",
          "no");

  private static final int FEWEST_WORDS = 3;

  private ListedWork() {}

  /**
   * The work that an entry names; empty if a word of it would be lost.
   *
   * @param link where a link in the entry leads; empty if there is none
   */
  static Optional<Work> read(String entry, String link) {
    String text = entry.replaceAll("\\s+", " ").strip().replaceFirst("^\\[?[0-9]{1,3}[\\].)] ", "");
    Work work = new Work(0);
    String plain = address(text, work);
    if (!link.isEmpty()) {
      address(link, work);
    }
    Matcher first = YEAR_FIRST.matcher(plain);
    Matcher last = YEAR_LAST.matcher(plain);
    boolean read =
        first.matches() && parts(first, work) && where(ended(first.group("where")), work)
            || last.matches() && parts(last, work) && journal(last, work);
    boolean named = Facts.words(work.get("title")).size() >= FEWEST_WORDS || work.hasDoi();
    return read && named && isWhole(text, work) ? Optional.of(work) : Optional.empty();
  }

  /** A DOI in a text; empty if there is none. */
  static String doi(String text) {
    Matcher doi = DOI.matcher(text);
    return doi.find() ? Work.plainDoi(ended(doi.group(1))) : "";
  }

  /** Takes DOI and address out of a text. */
  private static String address(String text, Work work) {
    String rest = text;
    String doi = doi(text);
    if (!doi.isEmpty()) {
      work.put("DOI", doi);
      rest = DOI.matcher(rest).replaceFirst("");
    }
    Matcher url = URL.matcher(rest);
    if (url.find()) {
      work.put("URL", ended(url.group()));
      rest = rest.substring(0, url.start()) + rest.substring(url.end());
    }
    return ended(rest.replaceFirst("(?i)\\b(?:retrieved|available) (?:from|at):?\\s*$", ""));
  }

  private static String ended(String text) {
    return text.strip().replaceFirst("[\\s.,;]+$", "");
  }

  private static boolean parts(Matcher entry, Work work) {
    work.put("issued", entry.group("year"));
    work.put(
        "title",
        entry.group("title").replaceFirst("[.]$", "").replaceAll("^[\"\u201C]|[\"\u201D]$", ""));
    return authors(entry.group("authors"), work);
  }

  private static boolean where(String where, Work work) {
    Matcher journal = JOURNAL.matcher(where);
    if (journal.matches()) {
      return journal(journal, work);
    }
    boolean site = work.hasUrl() && !where.matches(".*[0-9].*");
    work.put("type", "webpage");
    work.put("container-title", where);
    return site;
  }

  private static boolean journal(Matcher entry, Work work) {
    work.put("type", "article-journal");
    work.put("container-title", ended(entry.group("journal")));
    for (String key : Bibliography.IN_JOURNAL) {
      String value = entry.group(key);
      work.put(key, value == null ? "" : value.replaceAll("\\s*[-\u2013]\\s*", "-"));
    }
    return true;
  }

  /** All authors, or the body that speaks; false if a name is left. */
  private static boolean authors(String text, Work work) {
    for (Pattern form : List.of(INITIALS, LETTERS)) {
      List<Work.Name> names = new ArrayList<>();
      Matcher name = form.matcher(form.equals(INITIALS) ? text + "." : text);
      while (name.find()) {
        names.add(new Work.Name(name.group("family"), name.group("given").strip()));
      }
      if (!names.isEmpty() && BETWEEN.matcher(name.replaceAll("")).matches()) {
        names.forEach(one -> work.author(one.family().replaceFirst("^and ", ""), one.given()));
        return true;
      }
    }
    boolean body = BODY.matcher(text).matches() && !text.matches(".*\\band\\b.*");
    if (body) {
      work.author(text, "");
    }
    return body;
  }

  private static boolean isWhole(String text, Work work) {
    StringBuilder said = new StringBuilder();
    for (String key : List.of("issued", "title", "container-title", "DOI", "URL")) {
      said.append(work.get(key)).append(' ');
    }
    Bibliography.IN_JOURNAL.forEach(key -> said.append(work.get(key)).append(' '));
    work.authors().forEach(a -> said.append(a.given()).append(' ').append(a.family()).append(' '));
    List<String> left = new ArrayList<>(Facts.words(text.toLowerCase(Locale.ROOT)));
    Facts.words("doi org dx " + said.toString().toLowerCase(Locale.ROOT)).forEach(left::remove);
    return GLUE.containsAll(left);
  }
}
