/**
 * Reads HTML that other programs wrote, as a tree of blocks. In: HTML. Out: blocks and facts. The
 * only room of the import that knows jsoup.
 */
@NullMarked
package dev.candor.importing.html;

import org.jspecify.annotations.NullMarked;
