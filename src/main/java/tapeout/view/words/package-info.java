/** The words of the interface: messages, plurals, dates and lists in the site's language. */
@NullMarked
package tapeout.view.words;

import org.jspecify.annotations.NullMarked;
