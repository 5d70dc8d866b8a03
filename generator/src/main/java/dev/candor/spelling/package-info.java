/**
 * Spelling by a dictionary. The only package that uses the library for dictionaries, which is
 * optional.
 */
@NullMarked
package dev.candor.spelling;

import org.jspecify.annotations.NullMarked;
