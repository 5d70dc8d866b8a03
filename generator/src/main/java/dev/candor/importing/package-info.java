/**
 * Brings an old site's posts in. In: a source that was read, and the content there is. Out: pages,
 * images, a ledger of what was written, and a report. Decides nothing about what is public that the
 * source doesn't prove.
 */
@NullMarked
package dev.candor.importing;

import org.jspecify.annotations.NullMarked;
