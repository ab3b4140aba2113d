/** Writes what machines read: feeds, calendars, sitemaps and what crawlers are told. Same view in, same bytes out. */
@NullMarked
package tapeout.feed;

import org.jspecify.annotations.NullMarked;
