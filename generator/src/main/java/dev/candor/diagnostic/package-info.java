/**
 * What is said about content that has a fault: {@link dev.candor.diagnostic.Rule}, {@link
 * dev.candor.diagnostic.Diagnostic}, {@link dev.candor.diagnostic.Outcome}. Faults are values that
 * travel beside the products of the stages; whether one of them fails a build is decided elsewhere.
 */
@NullMarked
package dev.candor.diagnostic;

import org.jspecify.annotations.NullMarked;
