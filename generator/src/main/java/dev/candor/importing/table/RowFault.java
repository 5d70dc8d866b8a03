package dev.candor.importing.table;

/**
 * A row that could not be read.
 *
 * @param column from 1; 0 if the whole row is meant
 * @param text the row as it is in the file
 */
public record RowFault(int row, int column, String message, String remedy, String text) {}
