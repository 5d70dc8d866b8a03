/**
 * The interface to whatever stores files one by one, such as object storage and SFTP servers: a
 * {@link dev.candor.publish.remote.Store}, with its parameters and results.
 */
@NullMarked
package dev.candor.publish.remote;

import org.jspecify.annotations.NullMarked;
