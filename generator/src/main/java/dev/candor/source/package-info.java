/**
 * The files on disk, before they are interpreted: files of text, where their lines begin, and the
 * paths of the site to be made. In: a directory. Out: a {@link dev.candor.source.SourceTree}.
 * Nothing here interprets a file's content.
 */
@NullMarked
package dev.candor.source;

import org.jspecify.annotations.NullMarked;
