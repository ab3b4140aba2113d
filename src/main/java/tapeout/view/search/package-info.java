/** What the search knows of each page. */
@NullMarked
package tapeout.view.search;

import org.jspecify.annotations.NullMarked;
