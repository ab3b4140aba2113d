/** What was published, kept so that no post changes, vanishes or joins a past edition without saying so. */
@NullMarked
package tapeout.lock;

import org.jspecify.annotations.NullMarked;
