/** Makes a site of Tapeout's of another generator's: each generator is a {@link tapeout.migrate.Peer}, the rest is one pipeline. */
@NullMarked
package tapeout.migrate;

import org.jspecify.annotations.NullMarked;
