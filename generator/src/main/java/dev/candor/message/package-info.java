/** The words of the program that readers see, as data: the one door to them. */
@NullMarked
package dev.candor.message;

import org.jspecify.annotations.NullMarked;
