/**
 * Publishes file by file to a {@link dev.candor.publish.remote.Store}: what others point at first,
 * deletions last, and each step recorded there, so that the next run can complete an interrupted
 * one.
 */
@NullMarked
package dev.candor.publish.store;

import org.jspecify.annotations.NullMarked;
