/** What can stand in a body beside text: blocks of a kind, with keys of their own. */
@NullMarked
package tapeout.content.block;

import org.jspecify.annotations.NullMarked;
