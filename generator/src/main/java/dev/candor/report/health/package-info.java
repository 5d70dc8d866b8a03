/**
 * The content-health report: {@link dev.candor.report.health.Health} collects the data, and the
 * page, the JSON and the calendar show it.
 */
@NullMarked
package dev.candor.report.health;

import org.jspecify.annotations.NullMarked;
