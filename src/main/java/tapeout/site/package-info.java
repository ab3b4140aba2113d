/** One build from source folder to published site, as a list of named, timed steps. */
@NullMarked
package tapeout.site;

import org.jspecify.annotations.NullMarked;
