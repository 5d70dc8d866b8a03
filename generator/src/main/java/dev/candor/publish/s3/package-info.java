/**
 * Object storage with the interface of Amazon S3, over the JDK's HTTP client: the only package that
 * signs requests. In: a target. Out: a {@link dev.candor.publish.remote.Store}.
 */
@NullMarked
package dev.candor.publish.s3;

import org.jspecify.annotations.NullMarked;
