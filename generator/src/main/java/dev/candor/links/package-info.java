/**
 * Whether what the content refers to on other sites is still there. The one room from which a
 * request leaves for the network on behalf of a check; takes a site, gives back findings, and
 * writes nothing.
 */
@NullMarked
package dev.candor.links;

import org.jspecify.annotations.NullMarked;
