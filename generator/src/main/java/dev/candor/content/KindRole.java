package dev.candor.content;

/** What the program itself uses pages of a kind for, whatever the kind's name. */
public enum KindRole {
  /** Other pages belong to it. */
  TOPIC,
  /** A person who writes, reviews or edits; others refer to them by id. */
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
