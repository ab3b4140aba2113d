/** The files of the source folder: found, decoded, and told apart by what they are for. */
@NullMarked
package tapeout.site.source;

import org.jspecify.annotations.NullMarked;
