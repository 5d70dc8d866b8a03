/**
 * The one place that names all stages: {@link dev.candor.engine.Generator}. In: {@link
 * dev.candor.engine.Settings}. Out: a {@link dev.candor.engine.BuildReport}.
 */
@NullMarked
package dev.candor.engine;

import org.jspecify.annotations.NullMarked;
