/** Posts in their order: the lists that each stands in, what others call it, how its tags are spelled, what belongs beside it. */
@NullMarked
package tapeout.library.post;

import org.jspecify.annotations.NullMarked;
