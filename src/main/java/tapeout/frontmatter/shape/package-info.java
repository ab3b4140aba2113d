/** The forms that values have: one description of a key reads it, names what is wrong and tells how it is written. */
@NullMarked
package tapeout.frontmatter.shape;

import org.jspecify.annotations.NullMarked;
