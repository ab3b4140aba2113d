/** What a command prints: problems, tables, facts and states, for a terminal or a machine. */
@NullMarked
package tapeout.cli.report;

import org.jspecify.annotations.NullMarked;
