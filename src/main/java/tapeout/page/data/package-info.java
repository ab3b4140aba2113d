/** What the site knows as tables for programs, and the files in which they get it. */
@NullMarked
package tapeout.page.data;

import org.jspecify.annotations.NullMarked;
