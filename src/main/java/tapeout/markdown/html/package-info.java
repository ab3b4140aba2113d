/** Writes a parsed body as HTML that is safe to publish. */
@NullMarked
package tapeout.markdown.html;

import org.jspecify.annotations.NullMarked;
