/**
 * Turns an SVG file into a plain drawing: read by an XML parser, reduced to the elements,
 * attributes and styles of a drawing, and written out anew. {@link dev.candor.image.svg.SvgReader}
 * is the entry point.
 */
@NullMarked
package dev.candor.image.svg;

import org.jspecify.annotations.NullMarked;
