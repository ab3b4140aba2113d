/** Mistakes in what stands above a document's text, and in the files that declare what may stand there. */
@NullMarked
package tapeout.problem.frontmatter;

import org.jspecify.annotations.NullMarked;
