package dev.candor.output.search;

import java.util.List;

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

  /** Words of everyday speech that tell little: they count for less than their rarity suggests. */
  static final List<String> COMMON_WORDS =
      List.of(
          ("actually afford again almost alone already always another anymore anyone anything around"
                  + " ask asked average away back bad bed best better big bit body bring call come"
                  + " comes coming day days different down during easy end enough ever every everyone"
                  + " everything exactly fall far feel feeling feels felt few find fine first front"
                  + " full give gives go goes going gone good great grew hand happen happened happens"
                  + " hard hate head help hour hours inside keep keeps kind know last leave left less"
                  + " let life light lights like likes little live long look looking lot made make"
                  + " makes making matter maybe mean means minutes month months move much must near"
                  + " need needs new next night nobody normal nothing often ok okay old once open"
                  + " part people person place play point problem problems put quite ready real right"
                  + " said same say says see seem seems since someone something sometimes soon start"
                  + " still stop stopped sure take takes talk tell thing things think thought three"
                  + " time times today together told took try trying turn two understand until use"
                  + " used usually want wanted wants watch way week weeks went won wonder words work"
                  + " works worse wrong year years yet young")
              .split(" "));

  private English() {}
}
