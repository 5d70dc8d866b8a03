/**
 * One view and a theme in, HTML out. A template sees its {@link dev.candor.render.PageView} and the
 * {@link dev.candor.render.SiteView} and nothing else, so that equal views mean equal pages. The
 * only room that knows FreeMarker.
 */
@NullMarked
package dev.candor.render;

import org.jspecify.annotations.NullMarked;
