/** Work shared among the processors, with results in the order of the input. */
@NullMarked
package dev.candor.parallel;

import org.jspecify.annotations.NullMarked;
