/** What several pages show: claims, facts, stories, questions, the rows of a tracker. */
@NullMarked
package tapeout.view.assemble.part;

import org.jspecify.annotations.NullMarked;
