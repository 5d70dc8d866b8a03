/**
 * The imports of a site, from what readers of other formats found to files and reports: posts,
 * listings and works, what an editor decides of them, and what the next run leaves alone. In:
 * {@link dev.candor.engine.Settings}. Out: files of the site, and reports.
 */
@NullMarked
package dev.candor.engine.importing;

import org.jspecify.annotations.NullMarked;
