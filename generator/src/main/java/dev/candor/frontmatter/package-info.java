/**
 * YAML in, a tree of values with their places out. The only room that knows SnakeYAML. Values stay
 * text: what {@code no}, {@code 0123} or a date means is for the field that reads it to say.
 */
@NullMarked
package dev.candor.frontmatter;

import org.jspecify.annotations.NullMarked;
