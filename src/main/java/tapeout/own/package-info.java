/** What a site adds without Java: files of its own data, and pages and files made by templates of its own. See decision 0063. */
@NullMarked
package tapeout.own;

import org.jspecify.annotations.NullMarked;
