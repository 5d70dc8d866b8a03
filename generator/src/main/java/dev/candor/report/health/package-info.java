/**
 * How the content fares, made for looking: {@link dev.candor.report.health.Health} gathers it, and
 * the page, the JSON and the calendar show the same of it.
 */
@NullMarked
package dev.candor.report.health;

import org.jspecify.annotations.NullMarked;
