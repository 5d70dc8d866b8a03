/** Runs a publish: compares, plans, refuses, writes, and reports. */
@NullMarked
package dev.candor.publish.run;

import org.jspecify.annotations.NullMarked;
