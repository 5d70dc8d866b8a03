/** Shows an editor the site while it is being written: follows changes and reloads the browser. */
@NullMarked
package dev.candor.serve;

import org.jspecify.annotations.NullMarked;
