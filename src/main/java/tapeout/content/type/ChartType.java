package tapeout.content.type;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A chart above a tracker's tables. What it shows follows from the forms of what it names: two amounts make a plot of
 * points, one amount a row for each entity, a date a row for each group, the state bars over time.
 *
 * @param id its anchor
 * @param label its heading
 * @param says what it shows, one sentence
 * @param axes what runs across and up
 * @param by the field by which entities are grouped; empty for none
 * @param shape the fact of words that tells marks apart; empty for none
 * @param unless the entities that it leaves out; null for none
 */
public record ChartType(
        String id,
        String label,
        String says,
        Axes axes,
        String by,
        String shape,
        @Nullable Condition unless) {

    /** How an entity with a life cycle stands, over time. */
    public static final String STATE = "state";

    /**
     * What runs across a chart and what runs up.
     *
     * @param x a measure, a fact of amounts or of dates, or {@value #STATE}
     * @param y a measure or a fact of amounts; empty for none
     * @param from where an axis of states begins; null for the first day of all
     */
    public record Axes(String x, String y, @Nullable LocalDate from) {}

    /**
     * The same at another place.
     *
     * @param heading its heading there; null for the same
     * @param shows what it shows there; null for the same
     */
    public ChartType as(String anchor, @Nullable String heading, @Nullable String shows) {
        return new ChartType(
                anchor, heading == null ? label : heading, shows == null ? says : shows, axes, by, shape, unless);
    }
}
