/**
 * Brings works in from reference managers: BibTeX, RIS, NBIB and CSL-JSON become entries of
 * references.yaml, and a public snapshot of retractions marks those that were withdrawn.
 */
@NullMarked
package dev.candor.importing.works;

import org.jspecify.annotations.NullMarked;
