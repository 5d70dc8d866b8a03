/**
 * The inside of one block of Markdown, cut into {@link dev.candor.markdown.inline.Tokens} in one
 * pass: text, code, emphasis, links, entities, tags, and the references of our dialect. It works in
 * time linear in the length of the block whatever the text, knows the link reference definitions of
 * its file and nothing else, and makes no HTML.
 */
@NullMarked
package dev.candor.markdown.inline;

import org.jspecify.annotations.NullMarked;
