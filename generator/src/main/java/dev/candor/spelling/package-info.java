/**
 * Which words a dictionary knows. The door to the library that reads dictionaries, which is there
 * only where a site asks for its spelling to be checked.
 */
@NullMarked
package dev.candor.spelling;

import org.jspecify.annotations.NullMarked;
