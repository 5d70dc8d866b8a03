/**
 * What is wrong with the grammar of a text. The door to the library that knows it, which is there
 * only where somebody asks for it.
 */
@NullMarked
package dev.candor.grammar;

import org.jspecify.annotations.NullMarked;
