/**
 * Brings listings of the directory in from tables, by a map that says which column is which field:
 * each row is typed, proved by reading it as a page, merged with what is known of the same person,
 * and kept out if that person asked to be removed.
 */
@NullMarked
package dev.candor.importing.listing;

import org.jspecify.annotations.NullMarked;
