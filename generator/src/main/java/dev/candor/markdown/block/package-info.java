/**
 * Flexmark, kept to what it does well: the tree of blocks. The inside of a block is left alone
 * here; {@link dev.candor.markdown.inline} reads that. Text that is too large or too deeply nested
 * is refused before Flexmark sees it.
 */
@NullMarked
package dev.candor.markdown.block;

import org.jspecify.annotations.NullMarked;
