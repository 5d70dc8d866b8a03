/** Publishes as one file: a zip or a tar, for everything that takes such a file. */
@NullMarked
package dev.candor.publish.archive;

import org.jspecify.annotations.NullMarked;
