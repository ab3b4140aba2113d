/** The lines of source files that problems are about, as a terminal and the preview show them. */
@NullMarked
package tapeout.site.excerpt;

import org.jspecify.annotations.NullMarked;
