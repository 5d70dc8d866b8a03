/**
 * Commands that write content for an editor: sign pages off, start new ones. In: a site and a
 * request. Out: the new text of a file, or the reasons for refusing. Doesn't read or write files.
 */
@NullMarked
package dev.candor.authoring;

import org.jspecify.annotations.NullMarked;
