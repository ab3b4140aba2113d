/** Charts that blocks in texts, trackers and the archive show, made of the library's facts. */
@NullMarked
package tapeout.view.assemble.chart;

import org.jspecify.annotations.NullMarked;
