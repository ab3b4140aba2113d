/** Tells what each word of a block of code is, so that a style sheet can colour it. */
@NullMarked
package tapeout.markdown.code;

import org.jspecify.annotations.NullMarked;
