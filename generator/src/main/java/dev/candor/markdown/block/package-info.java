/**
 * Uses Flexmark for what it does well: the tree of blocks. Inline content is left to {@link
 * dev.candor.markdown.inline}. Text that is too large or too deeply nested is rejected before
 * Flexmark sees it.
 */
@NullMarked
package dev.candor.markdown.block;

import org.jspecify.annotations.NullMarked;
