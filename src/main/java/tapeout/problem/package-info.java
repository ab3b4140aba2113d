/** Mistakes in the input: what is wrong, where, and what to write instead. */
@NullMarked
package tapeout.problem;

import org.jspecify.annotations.NullMarked;
