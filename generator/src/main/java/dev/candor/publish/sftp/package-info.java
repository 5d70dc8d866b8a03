/**
 * Uploads by SFTP: the only package that uses JSch. In: a target. Out: a {@link
 * dev.candor.publish.remote.Store}.
 */
@NullMarked
package dev.candor.publish.sftp;

import org.jspecify.annotations.NullMarked;
