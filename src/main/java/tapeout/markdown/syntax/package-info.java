/** The syntax of Markdown and of the HTML within it, character by character, without a tree. */
@NullMarked
package tapeout.markdown.syntax;

import org.jspecify.annotations.NullMarked;
