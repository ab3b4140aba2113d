/** What every assembler asks: the library, where things live, and how addresses are written. */
@NullMarked
package tapeout.view.context;

import org.jspecify.annotations.NullMarked;
