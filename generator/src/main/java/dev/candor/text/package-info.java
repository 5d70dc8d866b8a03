/** Text as it is sent to readers, in UTF-8, so that it need not be encoded each time it is used. */
@NullMarked
package dev.candor.text;

import org.jspecify.annotations.NullMarked;
