/**
 * The data of the directory's filter in the browser: which listings have which value, where they
 * are, and what their cards say, cut into files so that little is loaded at first.
 */
@NullMarked
package dev.candor.output.directory;

import org.jspecify.annotations.NullMarked;
