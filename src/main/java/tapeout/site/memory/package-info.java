/** What a build remembers of the last one: that nothing changed, and what came of each document. */
@NullMarked
package tapeout.site.memory;

import org.jspecify.annotations.NullMarked;
