/**
 * What the directory's filter works from in the browser: which listings have which value, where
 * they are, and what their cards say, cut into files so that little is loaded at first.
 */
@NullMarked
package dev.candor.output.directory;

import org.jspecify.annotations.NullMarked;
