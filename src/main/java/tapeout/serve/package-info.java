/** The preview: serves the site on this machine, rebuilds it on save, and shows what is wrong in the page. */
@NullMarked
package tapeout.serve;

import org.jspecify.annotations.NullMarked;
