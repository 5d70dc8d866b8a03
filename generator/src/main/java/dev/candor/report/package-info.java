/**
 * Reports the findings of a check. In: findings and a {@link dev.candor.site.Site}. Out: text, and
 * reports for people and programs. Changes no severities and writes no files.
 */
@NullMarked
package dev.candor.report;

import org.jspecify.annotations.NullMarked;
