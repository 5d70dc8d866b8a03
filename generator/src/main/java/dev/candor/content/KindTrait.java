package dev.candor.content;

/** A property that every page of a kind has, or none. */
public enum KindTrait {
  /** Feeds include it when it is new or has changed. */
  FEEDS,
  /** It is suggested as something to read next, and suggests others. */
  RELATED,
  /** It is in the list of everything from A to Z, and on the maps of the site. */
  INDEXED,
  /** Its pages are for reading: they count towards their topic, and they link to other pages. */
  READING,
  /** Readers need a link to find its pages. */
  LINKED_TO,
  /** It states facts, so it must cite its sources. */
  CLAIMS,
  /** It is expected to cite something. */
  CITES,
  /** Its title is a person's name, which need be neither unique nor free of jargon. */
  NAMED,
  /** Its title is calm, and safe to have open where others can see it. */
  NEUTRAL_TITLE,
  /** Others refer to it as soon as it exists, so it doesn't start as a draft. */
  BEGINS_PUBLIC
}
