/** How files are told from what they were. */
@NullMarked
package tapeout.output.stamp;

import org.jspecify.annotations.NullMarked;
