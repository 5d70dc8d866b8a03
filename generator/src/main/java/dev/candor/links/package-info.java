/**
 * Checks whether links to other sites still work. In: a site. Out: findings. The only package that
 * sends requests to other sites, and it writes nothing.
 */
@NullMarked
package dev.candor.links;

import org.jspecify.annotations.NullMarked;
