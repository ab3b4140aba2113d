/** Reads front matter into typed documents, every mistake with its place. */
@NullMarked
package tapeout.frontmatter;

import org.jspecify.annotations.NullMarked;
