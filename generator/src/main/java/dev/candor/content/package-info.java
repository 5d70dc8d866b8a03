/**
 * What editors write: one file, one {@link dev.candor.content.Page}, of a {@link
 * dev.candor.content.ContentKind}, with typed fields. In: a source file. Out: a page and every
 * fault in it. A file is read by itself; no other page is looked at.
 */
@NullMarked
package dev.candor.content;

import org.jspecify.annotations.NullMarked;
