package tapeout.jbake;

/**
 * What {@code jbake.properties} says on how commands talk; the command line wins over it.
 *
 * @param quiet whether only problems are shown; key {@code tapeout.quiet}
 * @param color {@code auto}, {@code always} or {@code never}; key {@code tapeout.color}
 * @param failOn {@code error} or {@code warning}: what makes {@code check} fail; key {@code tapeout.fail-on}
 * @param all whether every problem is told for itself; key {@code tapeout.all}
 * @param format {@code text}, {@code github} or {@code json}: how problems are told; key {@code tapeout.format}
 * @param due whether {@code check} lists what is due and nothing else; key {@code tapeout.due}
 * @param baseline a file of problems that {@code check} knows of, relative to the source folder; empty where there is
 *     none; key {@code tapeout.baseline}
 */
public record ConsoleChoices(
        boolean quiet, String color, String failOn, boolean all, String format, boolean due, String baseline) {}
