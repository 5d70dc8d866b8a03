/**
 * Imported text as a small tree of blocks and inlines, and the Markdown that reads back as the same
 * tree. In: blocks. Out: text. Knows no source format.
 */
@NullMarked
package dev.candor.importing.doc;

import org.jspecify.annotations.NullMarked;
