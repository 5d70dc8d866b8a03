/**
 * The door to what keeps files one by one, such as object storage and SFTP servers: a {@link
 * dev.candor.publish.remote.Store} and what it is told and tells.
 */
@NullMarked
package dev.candor.publish.remote;

import org.jspecify.annotations.NullMarked;
