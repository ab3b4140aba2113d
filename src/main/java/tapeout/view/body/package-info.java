/** Bodies as pages and feeds show them, with their links, citations and numbered sources. */
@NullMarked
package tapeout.view.body;

import org.jspecify.annotations.NullMarked;
