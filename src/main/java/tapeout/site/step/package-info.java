/** The steps of a build and the pieces of work within them: how long each took, for whoever watches. */
@NullMarked
package tapeout.site.step;

import org.jspecify.annotations.NullMarked;
