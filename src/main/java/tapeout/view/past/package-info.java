/** What trackers said on days that are over, as files hold it. */
@NullMarked
package tapeout.view.past;

import org.jspecify.annotations.NullMarked;
