/**
 * Pictures that pages show: measured, made upright, scaled and encoded afresh, so that nothing of
 * what cameras write into files is ever published. {@link dev.candor.image.Pictures} is the door.
 */
@NullMarked
package dev.candor.image;

import org.jspecify.annotations.NullMarked;
