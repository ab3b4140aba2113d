/** Properties files with the places of their keys and values: the configuration's and the interface's words. */
@NullMarked
package tapeout.properties;

import org.jspecify.annotations.NullMarked;
