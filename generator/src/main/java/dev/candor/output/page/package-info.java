/**
 * Determines what each page of the site shows: {@link dev.candor.site.Site} in, {@link
 * dev.candor.render.PageView}s out, made one by one when they are needed. No HTML is written here.
 */
@NullMarked
package dev.candor.output.page;

import org.jspecify.annotations.NullMarked;
