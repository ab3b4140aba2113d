/** The index that readers' browsers search: words, where they stand, and what a hit shows, in small files. */
@NullMarked
package tapeout.search;

import org.jspecify.annotations.NullMarked;
