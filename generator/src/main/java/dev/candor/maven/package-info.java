/** The goals of the Maven plugin: parameters, one call, one throw. */
@NullMarked
package dev.candor.maven;

import org.jspecify.annotations.NullMarked;
