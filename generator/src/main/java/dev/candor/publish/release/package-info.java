/** Publishes into a folder of numbered releases, with a symbolic link to the one that is served. */
@NullMarked
package dev.candor.publish.release;

import org.jspecify.annotations.NullMarked;
