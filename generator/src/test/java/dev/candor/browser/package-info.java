/** The finished site in a real Chromium: what readers do with it, and what every page owes them. */
@NullMarked
package dev.candor.browser;

import org.jspecify.annotations.NullMarked;
