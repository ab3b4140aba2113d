/** The digest's content model: immutable records of what a document says, each reference with its place. */
@NullMarked
package tapeout.content;

import org.jspecify.annotations.NullMarked;
