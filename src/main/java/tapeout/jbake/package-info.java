/** JBake as host: its configuration, its engines and its oven, without its store, server and template engines. */
@NullMarked
package tapeout.jbake;

import org.jspecify.annotations.NullMarked;
