/** Drawings made of a site's data, laid out to the pixel before a template sees them. */
@NullMarked
package tapeout.view.drawing;

import org.jspecify.annotations.NullMarked;
