/**
 * What an editor does besides writing: sign pages off, start new ones. Takes a site as it was read
 * and a request, and returns the text that a file is to have, or why not. Never touches a disk.
 */
@NullMarked
package dev.candor.authoring;

import org.jspecify.annotations.NullMarked;
