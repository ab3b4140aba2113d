/** Records of any kind, taken apart. */
@NullMarked
package tapeout.records;

import org.jspecify.annotations.NullMarked;
