/** Reads what the files of pictures say of themselves: their format and size, never their pixels. */
@NullMarked
package tapeout.picture;

import org.jspecify.annotations.NullMarked;
