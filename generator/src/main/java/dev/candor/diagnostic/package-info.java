/**
 * Findings about content: {@link dev.candor.diagnostic.Rule}, {@link
 * dev.candor.diagnostic.Diagnostic}, {@link dev.candor.diagnostic.Outcome}. Faults are values that
 * are returned along with the products of the stages; other code decides whether one fails a build.
 */
@NullMarked
package dev.candor.diagnostic;

import org.jspecify.annotations.NullMarked;
