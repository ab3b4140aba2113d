/** Arithmetic: what a chip's sourced figures give, set against the limits that rules draw. No law is known here. */
@NullMarked
package tapeout.threshold;

import org.jspecify.annotations.NullMarked;
