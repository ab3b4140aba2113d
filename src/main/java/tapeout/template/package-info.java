/** Turns views into bytes: the only package that knows FreeMarker. */
@NullMarked
package tapeout.template;

import org.jspecify.annotations.NullMarked;
