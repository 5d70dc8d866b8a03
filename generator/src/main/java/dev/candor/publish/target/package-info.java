/**
 * Where a site can be published to: the kinds of target, one file each, and what the settings say
 * of one.
 */
@NullMarked
package dev.candor.publish.target;

import org.jspecify.annotations.NullMarked;
