/**
 * Makes the files of the finished site in memory: pages, hubs, feeds, sitemap and the rest. In: a
 * {@link dev.candor.site.Site}. Out: {@link dev.candor.output.Artifact}s. Nothing here writes a
 * disk.
 */
@NullMarked
package dev.candor.output;

import org.jspecify.annotations.NullMarked;
