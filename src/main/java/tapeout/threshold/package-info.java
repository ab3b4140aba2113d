/** Arithmetic: what an entity's sourced figures give for what its type measures, set against the limits that others draw. */
@NullMarked
package tapeout.threshold;

import org.jspecify.annotations.NullMarked;
