/** Social cards: a headline as a picture, drawn without the fonts and the drawing of the machine, so that it is the same everywhere. */
@NullMarked
package tapeout.card;

import org.jspecify.annotations.NullMarked;
