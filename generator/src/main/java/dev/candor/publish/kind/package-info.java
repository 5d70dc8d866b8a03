/** The kinds of target: one file for each, in one list. */
@NullMarked
package dev.candor.publish.kind;

import org.jspecify.annotations.NullMarked;
