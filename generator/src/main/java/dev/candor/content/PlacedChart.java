package dev.candor.content;

import dev.candor.chart.Chart;
import dev.candor.source.Span;

/** A chart of a page, and where its sources are named. */
public record PlacedChart(Chart chart, Span sources) {}
