/** The files of the source folder: found, told apart by what they are for, and read where they say less than others. */
@NullMarked
package tapeout.site.source;

import org.jspecify.annotations.NullMarked;
