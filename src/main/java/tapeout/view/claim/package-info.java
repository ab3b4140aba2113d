/** Claims as pages show them: one, a line of the ledger, a record in numbers, what is contrary. */
@NullMarked
package tapeout.view.claim;

import org.jspecify.annotations.NullMarked;
