/** The site's configuration, read once and immutable. */
@NullMarked
package tapeout.config;

import org.jspecify.annotations.NullMarked;
