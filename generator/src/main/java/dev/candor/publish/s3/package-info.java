/**
 * Object storage that speaks the language of Amazon S3, over the JDK's own HTTP client: the only
 * room that signs requests. In: a target. Out: a {@link dev.candor.publish.remote.Store}.
 */
@NullMarked
package dev.candor.publish.s3;

import org.jspecify.annotations.NullMarked;
