/**
 * Makes the compressed files that a web server sends instead of a text: the only package that uses
 * Brotli. In: the files of a site. Out: those, and the compressed texts.
 */
@NullMarked
package dev.candor.publish.compress;

import org.jspecify.annotations.NullMarked;
