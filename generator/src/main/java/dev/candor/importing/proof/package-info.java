/**
 * Proves that nothing was lost: compares a source with its blocks, and the blocks with what Candor
 * reads in the Markdown written of them.
 */
@NullMarked
package dev.candor.importing.proof;

import org.jspecify.annotations.NullMarked;
