/**
 * Turns Markdown into a {@link dev.candor.markdown.Body}: HTML in which all content is escaped,
 * with typed slots ({@link dev.candor.markdown.Slot}) for what depends on other pages. The only
 * package that uses Flexmark. It sees one file and never another page.
 */
@NullMarked
package dev.candor.markdown;

import org.jspecify.annotations.NullMarked;
