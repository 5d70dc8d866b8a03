/**
 * The goals of the Maven plugin: each reads its parameters, makes one call, and throws if it
 * failed.
 */
@NullMarked
package dev.candor.maven;

import org.jspecify.annotations.NullMarked;
