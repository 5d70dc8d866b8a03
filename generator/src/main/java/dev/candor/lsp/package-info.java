/** A language server: the findings, names and headings of a site, in a text editor. */
@NullMarked
package dev.candor.lsp;

import org.jspecify.annotations.NullMarked;
