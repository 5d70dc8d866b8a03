/**
 * What a finished site consists of: {@link dev.candor.output.artifact.Artifact}s, where they go,
 * and the formats they are written in. Doesn't depend on pages or on the other packages of {@code
 * output}.
 */
@NullMarked
package dev.candor.output.artifact;

import org.jspecify.annotations.NullMarked;
