/** Text in UTF-8, as it is sent to readers, so that it needn't be encoded each time it is used. */
@NullMarked
package dev.candor.text;

import org.jspecify.annotations.NullMarked;
