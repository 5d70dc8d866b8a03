/** Shows an editor the site while it is being written: watches, makes anew, tells the browser. */
@NullMarked
package dev.candor.serve;

import org.jspecify.annotations.NullMarked;
