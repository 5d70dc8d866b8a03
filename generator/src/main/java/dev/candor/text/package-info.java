/**
 * Text in UTF-8, as it is sent to readers, so that it need not be encoded each time it is used; and
 * readers of XML.
 */
@NullMarked
package dev.candor.text;

import org.jspecify.annotations.NullMarked;
