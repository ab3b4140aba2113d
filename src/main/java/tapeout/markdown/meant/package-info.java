/** Finds Markdown that was meant and does not parse, in what a parser left as text. Knows no parser itself. */
@NullMarked
package tapeout.markdown.meant;

import org.jspecify.annotations.NullMarked;
