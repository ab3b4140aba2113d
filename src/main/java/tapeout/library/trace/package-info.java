/** What pages ask of the library, and whether the answers are still the same. */
@NullMarked
package tapeout.library.trace;

import org.jspecify.annotations.NullMarked;
