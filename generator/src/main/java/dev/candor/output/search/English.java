package dev.candor.output.search;

import java.util.List;

/** English words that say nothing about what a page is about. */
final class English {

  static final List<String> STOP_WORDS =
      List.of(
          ("about after all also am an and any are as at be because been before being but by can"
                  + " cant could did didnt do does doesnt doing dont each else ever for from get gets"
                  + " got had has hasnt have havent having he her hers him his how if im in into is"
                  + " isnt it its ive just like me more most much my no not of off on one only or our"
                  + " out over really she should so some such than that thats the their them then"
                  + " there these they this those to too up us very was wasnt we were what whats when"
                  + " where which while who why will with wont would you your youre")
              .split(" "));

  /** Words of everyday speech that tell little: they count for less than their rarity suggests. */
  static final List<String> COMMON_WORDS =
      List.of(
          ("actually afford again almost alone already always another anymore anyone anything"
                  + " around ask asked average away back bad bed best better bf big bit body boyfriend"
                  + " bring call cause come comes coming constantly day days different down during"
                  + " easy end enough ever every everyone everything exactly fall far feel feeling"
                  + " feels felt few fiance finally find fine first front full gf girlfriend give"
                  + " gives go goes going gone good great grew guy guys hand happen happened happens"
                  + " hard hate head help hour hours husband inside keep keeps kind know last lately"
                  + " leave left less let life light lights like likes little live long look looking"
                  + " lot made main make makes making man many matter maybe mean means minutes month"
                  + " months move much must near need needs new next night nobody normal nothing now"
                  + " often ok okay old once open part partner people person place play point problem"
                  + " problems put quite ready real recently right said same say saying says see seem"
                  + " seems since someone something sometimes soon spouse start started starting stay"
                  + " still stop stopped stuff suggest supposed sure take takes talk tell thing things"
                  + " think thinking thought three time times today told took tried try trying turn"
                  + " two understand until use used usually want wanted wants watch way week weeks"
                  + " weird went whole wife woman won wonder words work works worried worse wrong year"
                  + " years yet young")
              .split(" "));

  private English() {}
}
