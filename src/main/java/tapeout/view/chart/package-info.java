/** Charts: places of amounts and days, room for labels, and what the templates draw from. */
@NullMarked
package tapeout.view.chart;

import org.jspecify.annotations.NullMarked;
