/** The rules of the newsroom: what a document says, on what it rests, and who says it. Each rule is a class. */
@NullMarked
package tapeout.editorial;

import org.jspecify.annotations.NullMarked;
