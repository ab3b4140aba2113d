/** Everything that was read and checked, frozen: the one owner of cross-page facts. */
@NullMarked
package tapeout.library;

import org.jspecify.annotations.NullMarked;
