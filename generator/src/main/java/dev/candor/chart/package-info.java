/**
 * Figures drawn: a {@link dev.candor.chart.Chart} in, inline SVG out. The only room that knows the
 * library of scales. It knows no page, no file and no theme: colours and strokes are the theme's,
 * by class.
 */
@NullMarked
package dev.candor.chart;

import org.jspecify.annotations.NullMarked;
