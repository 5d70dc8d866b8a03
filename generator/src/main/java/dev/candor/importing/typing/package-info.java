/**
 * Proposes what the parts of an imported text are: headings, lists, a story, an author's box, help,
 * a reference to another page. In: blocks. Out: segments in the order of the text, and a decision
 * with its reason for each change.
 */
@NullMarked
package dev.candor.importing.typing;

import org.jspecify.annotations.NullMarked;
