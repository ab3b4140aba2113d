/** Decides which pages a site has, in which order they are made. */
@NullMarked
package tapeout.page.plan;

import org.jspecify.annotations.NullMarked;
