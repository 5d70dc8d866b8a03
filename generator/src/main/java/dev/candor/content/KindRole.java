package dev.candor.content;

/** What the program itself uses pages of a kind for, whatever that kind is called. */
public enum KindRole {
  /** Other pages belong to it. */
  TOPIC,
  /** Somebody who writes, reviews or edits; others name them by id. */
  PERSON,
  /** A word that is marked and explained wherever a text uses it. */
  TERM,
  /** An entry of the directory. */
  LISTING,
  /** A page about the site itself. */
  STANDING,
  /** A story of invented people, which other pages can show whole. */
  STORY
}
