/** Writes the site: all of it or nothing, and only into a folder that is ours. */
@NullMarked
package tapeout.output;

import org.jspecify.annotations.NullMarked;
