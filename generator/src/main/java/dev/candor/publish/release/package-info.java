/**
 * Publishes into a folder of numbered releases, of which a symbolic link names the one that is
 * served.
 */
@NullMarked
package dev.candor.publish.release;

import org.jspecify.annotations.NullMarked;
