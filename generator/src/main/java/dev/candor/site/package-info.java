/**
 * Pages become a site: addresses, references, backlinks, topics, glossary marks, related pages. In:
 * all pages. Out: a {@link dev.candor.site.Site}. Works in memory only, linear in pages plus links;
 * makes no HTML.
 */
@NullMarked
package dev.candor.site;

import org.jspecify.annotations.NullMarked;
