package dev.candor.output.search;

import java.util.List;
import java.util.Set;

/** English words that say nothing about what a page is about. */
final class English {

  static final List<String> STOP_WORDS =
      List.of(
          ("about after all also am an and any are as at be because been before being but by can cant"
                  + " could did didnt do does doesnt doing dont each else ever for from get gets got"
                  + " had has hasnt have havent having he her hers him his how if im in into is isnt"
                  + " it its ive just like me more most much my no not of off on one only or our out"
                  + " over really she should so some such than that thats the their them then there"
                  + " these they this those to too up us very was wasnt we were what whats when where"
                  + " which while who why will with wont would you your youre")
              .split(" "));

  private static final Set<String> SET = Set.copyOf(STOP_WORDS);

  private English() {}

  static boolean isStopWord(String word) {
    return SET.contains(word);
  }
}
