/** What the beat follows, as {@code content/types/} declares it: types, their fields and facts, units, measures, life cycles. */
@NullMarked
package tapeout.content.type;

import org.jspecify.annotations.NullMarked;
