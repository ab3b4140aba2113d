/** Reads the blocks of a body: lists, tables, fences, footnotes, HTML blocks. */
@NullMarked
package tapeout.markdown.block;

import org.jspecify.annotations.NullMarked;
