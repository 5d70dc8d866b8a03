/**
 * Renders a view with a theme as HTML. A template sees its {@link dev.candor.render.PageView} and
 * the {@link dev.candor.render.SiteView} and nothing else, so equal views give equal pages. This is
 * the only package that knows FreeMarker.
 */
@NullMarked
package dev.candor.render;

import org.jspecify.annotations.NullMarked;
