/**
 * The images on pages: measured, rotated upright, scaled and encoded again, so that camera metadata
 * is never published. {@link dev.candor.image.Pictures} is the entry point.
 */
@NullMarked
package dev.candor.image;

import org.jspecify.annotations.NullMarked;
