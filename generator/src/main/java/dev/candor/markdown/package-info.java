/**
 * Markdown in, a {@link dev.candor.markdown.Body} out: HTML with every character of content
 * escaped, and typed holes ({@link dev.candor.markdown.Slot}) where other pages have a say. The
 * only room that knows Flexmark. It sees one file and never another page.
 */
@NullMarked
package dev.candor.markdown;

import org.jspecify.annotations.NullMarked;
