/**
 * Publishes file by file to a {@link dev.candor.publish.remote.Store}: what is pointed at first,
 * deletions last, each step recorded there so that the next run can finish what this one could not.
 */
@NullMarked
package dev.candor.publish.store;

import org.jspecify.annotations.NullMarked;
