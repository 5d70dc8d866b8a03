/**
 * What a page says to its readers, so that a record of it (a sign-off, a translation) can be
 * compared with the page as it is: the one rule of which edits count. In: a page, and what was
 * recorded. Out: fingerprints, and what changed.
 */
@NullMarked
package dev.candor.content.meaning;

import org.jspecify.annotations.NullMarked;
