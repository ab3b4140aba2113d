/** A tracker as templates and downloads see it: columns, rows, values and where each is from. */
@NullMarked
package tapeout.view.tracker;

import org.jspecify.annotations.NullMarked;
