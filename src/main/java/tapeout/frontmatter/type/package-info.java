/** Reads the files that declare types. */
@NullMarked
package tapeout.frontmatter.type;

import org.jspecify.annotations.NullMarked;
