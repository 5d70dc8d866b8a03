/**
 * Makes the compressed files that a web server sends in place of a text: the only room that knows
 * Brotli. In: the files of a site. Out: those and, beside each text, what it compresses to.
 */
@NullMarked
package dev.candor.publish.compress;

import org.jspecify.annotations.NullMarked;
