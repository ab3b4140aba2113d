/** Reads the inline part of a body: emphasis, links, code, citations and mentions. */
@NullMarked
package tapeout.markdown.inline;

import org.jspecify.annotations.NullMarked;
