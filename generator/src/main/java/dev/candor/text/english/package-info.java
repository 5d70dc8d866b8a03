/** The words of English, and their stems, from a list of the program. */
@NullMarked
package dev.candor.text.english;

import org.jspecify.annotations.NullMarked;
