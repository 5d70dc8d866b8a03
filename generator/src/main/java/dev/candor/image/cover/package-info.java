/**
 * Calm cover art for topics, drawn from numbers derived from a name: {@link
 * dev.candor.image.cover.Cover}, as inline SVG and on cards for social networks. Everything here is
 * plain arithmetic, so that pixels are the same on every machine, with or without fonts.
 */
@NullMarked
package dev.candor.image.cover;

import org.jspecify.annotations.NullMarked;
