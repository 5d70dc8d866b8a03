package dev.candor.importing.table;

import java.util.Optional;

/**
 * What is known of a table's file; the rest is found out.
 *
 * @param separator the character between cells of CSV
 * @param encoding such as {@code windows-1252}
 */
public record TableFormat(Optional<Character> separator, Optional<String> encoding) {

  public static final TableFormat UNKNOWN = new TableFormat(Optional.empty(), Optional.empty());
}
