/** Splits a file into header and body, and reads the header into values with places. */
@NullMarked
package tapeout.frontmatter.yaml;

import org.jspecify.annotations.NullMarked;
