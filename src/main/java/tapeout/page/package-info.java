/** Which pages a site has, and at which addresses. */
@NullMarked
package tapeout.page;

import org.jspecify.annotations.NullMarked;
