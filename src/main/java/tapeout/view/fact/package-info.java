/** Facts and limits as pages show them: a value with its sources, a row, a table, a list, how they changed. */
@NullMarked
package tapeout.view.fact;

import org.jspecify.annotations.NullMarked;
