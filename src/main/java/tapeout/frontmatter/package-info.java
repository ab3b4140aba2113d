/** Reads front matter into typed documents: one description per type drives the reader and names every mistake's place. */
@NullMarked
package tapeout.frontmatter;

import org.jspecify.annotations.NullMarked;
