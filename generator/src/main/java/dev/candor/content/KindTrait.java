package dev.candor.content;

/** Something that holds for every page of a kind, or for none. */
public enum KindTrait {
  /** The feeds tell of it when it is new or has changed. */
  FEEDS,
  /** It is suggested as something to read next, and suggests others. */
  RELATED,
  /** It is in the list of everything from A to Z, and on the maps of the site. */
  INDEXED,
  /** Its pages are for reading: they count towards their topic, and they link to other pages. */
  READING,
  /** Readers need a link to find its pages. */
  LINKED_TO,
  /** It states facts, so it says where they come from. */
  CLAIMS,
  /** It is expected to cite something. */
  CITES,
  /** Its title is a person's name, which need be neither unique nor free of jargon. */
  NAMED,
  /** Its title is calm, and safe to have open where others can see it. */
  NEUTRAL_TITLE,
  /** Others refer to it as soon as it is there, so it does not begin as a draft. */
  BEGINS_PUBLIC
}
