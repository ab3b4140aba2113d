/** Writes e-mail: HTML that mail programs show, the same as plain text, and the message that holds both. */
@NullMarked
package tapeout.mail;

import org.jspecify.annotations.NullMarked;
