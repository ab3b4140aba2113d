/** What templates see: records of ready strings, numbers and lists, without nulls to guard against. */
@NullMarked
package tapeout.view;

import org.jspecify.annotations.NullMarked;
