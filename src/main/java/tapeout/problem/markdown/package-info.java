/** Mistakes in documents' texts: Markdown that means something else than it seems to, and HTML that is not let through. */
@NullMarked
package tapeout.problem.markdown;

import org.jspecify.annotations.NullMarked;
