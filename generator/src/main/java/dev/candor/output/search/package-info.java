/**
 * Makes the index that readers search in their own browser: many small files, of which a search
 * loads a few. Its other half is the theme's {@code search.js}.
 */
@NullMarked
package dev.candor.output.search;

import org.jspecify.annotations.NullMarked;
