/**
 * Turns YAML into a tree of values with their places in the file. The only package that uses
 * SnakeYAML. Values stay text: the field that reads a value decides what {@code no}, {@code 0123}
 * or a date means.
 */
@NullMarked
package dev.candor.frontmatter;

import org.jspecify.annotations.NullMarked;
