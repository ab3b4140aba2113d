/** Small values that everything else is made of: ids, addresses, days, weeks, references. */
@NullMarked
package tapeout.content.value;

import org.jspecify.annotations.NullMarked;
