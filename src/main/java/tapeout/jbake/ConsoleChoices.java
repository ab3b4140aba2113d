package tapeout.jbake;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What {@code jbake.properties} says on how commands talk; the command line wins over it.
 *
 * @param quiet whether only problems are shown; key {@code tapeout.quiet}
 * @param verbose whether a build tells all that it did; key {@code tapeout.verbose}
 * @param color {@code auto}, {@code always} or {@code never}; key {@code tapeout.color}
 * @param all whether every problem is told for itself; key {@code tapeout.all}
 * @param format {@code text}, {@code github} or {@code json}: how problems are told; key {@code tapeout.format}
 * @param due whether {@code check} lists what is due and nothing else; key {@code tapeout.due}
 * @param baseline a file of problems that {@code check} knows of, relative to the source folder; empty where there is
 *     none; key {@code tapeout.baseline}
 * @param data what commands print that print data
 */
public record ConsoleChoices(
        boolean quiet,
        boolean verbose,
        String color,
        boolean all,
        String format,
        boolean due,
        String baseline,
        DataChoices data) {

    /**
     * What {@code states} and {@code facts} print.
     *
     * @param json whether they print JSON; key {@code tapeout.json}
     * @param csv whether {@code facts} prints CSV; key {@code tapeout.csv}
     * @param on the day for which they print how things stand; key {@code tapeout.on}; null for the day of the build
     * @param type the type of which {@code facts} prints entities; empty for all; key {@code tapeout.type}
     * @param entity the entity of which {@code facts} prints facts; empty for all; key {@code tapeout.entity}
     */
    public record DataChoices(
            boolean json, boolean csv, @Nullable LocalDate on, String type, String entity) {}
}
