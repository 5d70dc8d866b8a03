/**
 * Tells hosts and browsers how to serve the site: one model of response headers, written as each
 * host reads it, and {@code security.txt}.
 */
@NullMarked
package dev.candor.output.headers;

import org.jspecify.annotations.NullMarked;
