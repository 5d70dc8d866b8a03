/**
 * Real quotation marks and dashes in the text of finished pages, in place of those of a keyboard.
 */
@NullMarked
package dev.candor.output.typography;

import org.jspecify.annotations.NullMarked;
