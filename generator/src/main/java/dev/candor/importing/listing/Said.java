package dev.candor.importing.listing;

import dev.candor.content.Listing.ConfirmedBy;
import java.time.LocalDate;
import java.util.List;

/**
 * What a field has, and who says so.
 *
 * @param texts none if the cell is blank
 * @param row the row that says so; 0 for a page that already exists
 * @param column from 1; 0 if no column says so
 */
record Said(List<String> texts, ConfirmedBy by, LocalDate on, int row, int column) {

  Said {
    texts = List.copyOf(texts);
  }

  boolean isBlank() {
    return texts.isEmpty();
  }

  String text() {
    return String.join(", ", texts);
  }

  /** Whether this takes the place of another: what was checked counts more, then what is newer. */
  boolean replaces(Said other) {
    if (other.row() > 0 && isBlank()) {
      return false;
    } else if (other.row() > 0 && other.isBlank()) {
      return true;
    } else if (by != other.by()) {
      return by == ConfirmedBy.US;
    }
    return on.isAfter(other.on()) || on.equals(other.on()) && other.row() == 0;
  }
}
