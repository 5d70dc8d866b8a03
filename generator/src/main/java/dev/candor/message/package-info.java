/** The messages that readers see, as data. All access to them goes through this package. */
@NullMarked
package dev.candor.message;

import org.jspecify.annotations.NullMarked;
