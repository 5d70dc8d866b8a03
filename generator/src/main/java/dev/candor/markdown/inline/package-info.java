/**
 * Splits the inline content of one Markdown block into {@link dev.candor.markdown.inline.Tokens} in
 * one pass: text, code, emphasis, links, entities, tags, and the references of our dialect. It
 * takes time linear in the length of the block for any text, knows the link reference definitions
 * of its file and nothing else, and produces no HTML.
 */
@NullMarked
package dev.candor.markdown.inline;

import org.jspecify.annotations.NullMarked;
