/** Publishes as commits to a branch of a git repository, for hosts that serve a branch. */
@NullMarked
package dev.candor.publish.git;

import org.jspecify.annotations.NullMarked;
