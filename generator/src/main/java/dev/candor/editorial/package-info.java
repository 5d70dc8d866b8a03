/**
 * Holds content to the standards of health publishing: reviewed, sourced, plain, kind, safe. In: a
 * {@link dev.candor.site.Site} and the data it was made from. Out: diagnostics, less what authors
 * have allowed with a reason. Each standard is one file and one line in {@link
 * dev.candor.editorial.EditorialRules}.
 */
@NullMarked
package dev.candor.editorial;

import org.jspecify.annotations.NullMarked;
