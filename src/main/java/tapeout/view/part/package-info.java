/** What pages are made of: small records that templates show, without a word of how they came to be. */
@NullMarked
package tapeout.view.part;

import org.jspecify.annotations.NullMarked;
