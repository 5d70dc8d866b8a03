/** What all kinds of target have in common: settings, releases, changes, ownership. */
@NullMarked
package dev.candor.publish.target;

import org.jspecify.annotations.NullMarked;
