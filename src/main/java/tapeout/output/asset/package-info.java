/** Style sheets, scripts and fonts: read, checked, bundled and named by their content. */
@NullMarked
package tapeout.output.asset;

import org.jspecify.annotations.NullMarked;
