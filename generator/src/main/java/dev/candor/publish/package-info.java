/**
 * Takes a finished build out into the world. In: artifacts and a target. Out: a {@link
 * dev.candor.publish.PublishReport}. The only room that writes files; nothing is changed at the
 * target unless all of it can be.
 */
@NullMarked
package dev.candor.publish;

import org.jspecify.annotations.NullMarked;
