/**
 * Servers that take files over SSH: the only room that knows JSch. In: a target. Out: a {@link
 * dev.candor.publish.remote.Store}.
 */
@NullMarked
package dev.candor.publish.sftp;

import org.jspecify.annotations.NullMarked;
