/** What every source of an import is read as, whatever program wrote it. */
@NullMarked
package dev.candor.importing.model;

import org.jspecify.annotations.NullMarked;
