/** The commands: picocli, standard streams and exit codes. */
@NullMarked
package tapeout.cli;

import org.jspecify.annotations.NullMarked;
