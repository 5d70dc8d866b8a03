/**
 * Tables as people keep them in spreadsheets: CSV in any of its dialects and encodings, and JSON.
 * Any bytes give a table, along with what could not be read of it.
 */
@NullMarked
package dev.candor.importing.table;

import org.jspecify.annotations.NullMarked;
