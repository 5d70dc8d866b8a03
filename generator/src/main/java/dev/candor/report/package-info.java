/**
 * Tells what a check came to: in: findings and a {@link dev.candor.site.Site}. Out: text, and files
 * for people and for machines. Judges nothing and writes no file.
 */
@NullMarked
package dev.candor.report;

import org.jspecify.annotations.NullMarked;
