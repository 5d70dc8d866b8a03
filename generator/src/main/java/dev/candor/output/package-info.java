/**
 * Makes the files of the finished site in memory: pages, hubs, feeds, sitemap and the rest. In: a
 * {@link dev.candor.site.Site}. Out: a {@link dev.candor.output.Build}. The list of outputs and
 * their input are here; the packages below contain their parts, and never depend on this one.
 * Nothing here writes to disk.
 */
@NullMarked
package dev.candor.output;

import org.jspecify.annotations.NullMarked;
