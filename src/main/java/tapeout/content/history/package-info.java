/** What entities say in the cells of their rows, and how that changed from one locking to the next. */
@NullMarked
package tapeout.content.history;

import org.jspecify.annotations.NullMarked;
