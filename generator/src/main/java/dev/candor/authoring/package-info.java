/**
 * What an editor does at the desk besides writing: sign pages off, begin new ones. Takes a site as
 * it was read and what is asked, and gives back the text that a file shall have, or why not. Never
 * touches a disk.
 */
@NullMarked
package dev.candor.authoring;

import org.jspecify.annotations.NullMarked;
