/** Makes each page's view from what the library knows. */
@NullMarked
package tapeout.view.assemble;

import org.jspecify.annotations.NullMarked;
