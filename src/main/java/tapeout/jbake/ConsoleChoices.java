package tapeout.jbake;

/**
 * What {@code jbake.properties} says on how commands talk; the command line wins over it.
 *
 * @param quiet whether only problems are shown; key {@code tapeout.quiet}
 * @param color {@code auto}, {@code always} or {@code never}; key {@code tapeout.color}
 * @param failOn {@code error} or {@code warning}: what makes {@code check} fail; key {@code tapeout.fail-on}
 * @param all whether every problem is told for itself; key {@code tapeout.all}
 */
public record ConsoleChoices(boolean quiet, String color, String failOn, boolean all) {}
