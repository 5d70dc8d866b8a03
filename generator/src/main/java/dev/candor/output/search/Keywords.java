package dev.candor.output.search;

import dev.candor.content.KindTrait;
import dev.candor.message.Alphabet;
import dev.candor.site.LinkedPage;
import dev.candor.site.Site;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The words by which a site's pages are listed from A to Z, as in the index of a book.
 *
 * @param all a page under each of its keywords, in the order of the site's language
 * @param others the pages without a keyword, by title
 */
public record Keywords(List<Keyword> all, List<LinkedPage> others) {

  /** The marks that end a question: Latin, Arabic, Greek, and that of Chinese and Japanese. */
  private static final String QUESTION_MARKS = "?؟;？";

  /** A page under one of its names. */
  public record Keyword(String name, LinkedPage page) {}

  public Keywords {
    all = List.copyOf(all);
    others = List.copyOf(others);
  }

  /** Those of the pages that are in the index, which have an address of their own. */
  public static Keywords of(Site site) {
    SearchLanguage language = SearchLanguage.of(site.config().language());
    Alphabet alphabet = site.messages().alphabet();
    List<Keyword> all = new ArrayList<>();
    List<LinkedPage> others = new ArrayList<>();
    for (LinkedPage page : site.pages()) {
      if (page.has(KindTrait.INDEXED) && page.permalink().endsWith("/")) {
        List<String> names = namesOf(page, language);
        names.forEach(name -> all.add(new Keyword(name, page)));
        if (names.isEmpty()) {
          others.add(page);
        }
      }
    }
    return new Keywords(sorted(all, alphabet), untitled(others, alphabet));
  }

  /**
   * The names that someone would look up: a title or alias that is no question, and whose first
   * word tells something. A title that begins with a word such as "when" counts if no other name is
   * left.
   */
  private static List<String> namesOf(LinkedPage page, SearchLanguage language) {
    List<String> names = new ArrayList<>(List.of(page.title()));
    names.addAll(page.page().shared().aliases());
    names.removeIf(Keywords::isQuestion);
    boolean titled = names.contains(page.title());
    names.removeIf(name -> !isTelling(name, language));
    if (names.isEmpty() && titled) {
      return List.of(page.title());
    }
    Set<String> stems = new HashSet<>(); // a singular and its plural are one keyword
    return names.stream().filter(name -> stems.add(PhraseStems.stems(name, language))).toList();
  }

  private static boolean isQuestion(String name) {
    return !name.isEmpty() && QUESTION_MARKS.indexOf(name.charAt(name.length() - 1)) >= 0;
  }

  /** Whether the first word of a name is none of the small words of its language. */
  private static boolean isTelling(String name, SearchLanguage language) {
    List<String> words = new ArrayList<>();
    WordCutter.of((chars, length, hash) -> words.add(new String(chars, 0, length))).text(name);
    return words.isEmpty() || !language.isStopWord(words.get(0));
  }

  private static List<Keyword> sorted(List<Keyword> all, Alphabet alphabet) {
    record Keyed(String key, Keyword keyword) {}
    return all.stream()
        .map(keyword -> new Keyed(alphabet.key(keyword.name()), keyword))
        .sorted(
            Comparator.comparing(Keyed::key)
                .thenComparing(keyed -> keyed.keyword().page().permalink()))
        .map(Keyed::keyword)
        .toList();
  }

  private static List<LinkedPage> untitled(List<LinkedPage> pages, Alphabet alphabet) {
    return sorted(pages.stream().map(page -> new Keyword(page.title(), page)).toList(), alphabet)
        .stream()
        .map(Keyword::page)
        .toList();
  }
}
