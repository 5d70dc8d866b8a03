/** Carries a publish through: looks, plans, refuses, acts, and tells what came of it. */
@NullMarked
package dev.candor.publish.run;

import org.jspecify.annotations.NullMarked;
