/** What a document states in its front matter: claims, events, corrections, what is not known, what is coming. */
@NullMarked
package tapeout.content.statement;

import org.jspecify.annotations.NullMarked;
