/**
 * Checks a finished build. In: a {@link dev.candor.output.Build}. Out: diagnostics. Changes nothing
 * and makes no requests.
 */
@NullMarked
package dev.candor.check;

import org.jspecify.annotations.NullMarked;
