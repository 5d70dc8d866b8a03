package dev.candor.importing.typing;

import dev.candor.importing.doc.Block;
import java.util.List;

/** A part of a source's text and where it goes; segments keep the order of the text. */
public record Segment(Role role, List<Block> blocks) {

  /** Where a part goes. */
  public enum Role {
    /** Stays in the page. */
    TEXT,
    /** Becomes a vignette, embedded where it stood. */
    STORY,
    /** The title of the vignette after it. */
    STORY_TITLE,
    /** Becomes the page's help text. */
    HELP,
    /** Becomes the page of the author. */
    PERSON,
    /** A way to reach the author: kept out of all pages and proposed for a listing. */
    CONTACT,
    /** Repeats what the theme says anyway, such as a heading above the help text. */
    LABEL,
    /** Repeats on many pages, such as an invitation to a newsletter. */
    DROPPED
  }

  public Segment {
    blocks = List.copyOf(blocks);
  }
}
