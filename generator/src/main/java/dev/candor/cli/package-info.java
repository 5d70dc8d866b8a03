/** The runnable jar: reads arguments, runs the engine, prints, and returns an exit status. */
@NullMarked
package dev.candor.cli;

import org.jspecify.annotations.NullMarked;
