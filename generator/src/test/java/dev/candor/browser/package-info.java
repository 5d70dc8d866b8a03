/** Tests the finished site in a real Chromium: readers' tasks, and checks on every page. */
@NullMarked
package dev.candor.browser;

import org.jspecify.annotations.NullMarked;
