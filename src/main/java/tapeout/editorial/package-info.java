/**
 * The rules of the newsroom: what a document says, on what it rests, who says it, and what time has made due. Each rule is
 * a class.
 */
@NullMarked
package tapeout.editorial;

import org.jspecify.annotations.NullMarked;
