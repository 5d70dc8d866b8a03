/**
 * Draws a {@link dev.candor.chart.Chart} as inline SVG. The only package that uses the scale
 * library. Independent of pages, files and themes: the theme sets colours and strokes by class.
 */
@NullMarked
package dev.candor.chart;

import org.jspecify.annotations.NullMarked;
