/** Whom documents cite, and who of them is in the news besides. */
@NullMarked
package tapeout.library.cited;

import org.jspecify.annotations.NullMarked;
