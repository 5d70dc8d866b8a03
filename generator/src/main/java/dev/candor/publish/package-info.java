/**
 * Publishes a finished build. In: artifacts and a target. Out: a {@link
 * dev.candor.publish.PublishReport}. The only package that writes files; a target is changed
 * completely or not at all.
 */
@NullMarked
package dev.candor.publish;

import org.jspecify.annotations.NullMarked;
