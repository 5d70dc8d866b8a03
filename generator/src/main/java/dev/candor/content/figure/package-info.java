/**
 * The figures of texts: numbers with their units and signs, read so that they can be compared
 * between languages. In: text and the units of its language. Out: figures, and how two texts'
 * figures differ.
 */
@NullMarked
package dev.candor.content.figure;

import org.jspecify.annotations.NullMarked;
