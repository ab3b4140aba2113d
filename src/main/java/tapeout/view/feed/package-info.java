/** Feeds, calendars and site maps as their writers see them, and how they are assembled. */
@NullMarked
package tapeout.view.feed;

import org.jspecify.annotations.NullMarked;
