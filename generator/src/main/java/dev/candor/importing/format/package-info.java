/**
 * Readers of other programs' exports. In: bytes that are not to be trusted. Out: {@link
 * dev.candor.importing.model.Source}. A new format is one reader and one line in {@code Formats}.
 */
@NullMarked
package dev.candor.importing.format;

import org.jspecify.annotations.NullMarked;
