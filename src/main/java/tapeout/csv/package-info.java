/** Reads CSV with the place of every cell. */
@NullMarked
package tapeout.csv;

import org.jspecify.annotations.NullMarked;
