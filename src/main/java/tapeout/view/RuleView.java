package tapeout.view;

import java.util.List;

/**
 * A rule's page.
 *
 * @param head what every entity has
 * @param fullTitle its official title; empty where the name is that
 * @param standing how it stands on the day of the build
 * @param on the day of the build
 * @param actions its life, in order
 * @param thresholds the limits it draws
 * @param successorOf the rule it follows; none where none
 */
public record RuleView(
        PageFrame frame,
        EntityHead head,
        String fullTitle,
        RuleLine standing,
        DateText on,
        List<ActionRow> actions,
        List<ThresholdRow> thresholds,
        Link successorOf)
        implements PageView {

    public RuleView {
        actions = List.copyOf(actions);
        thresholds = List.copyOf(thresholds);
    }

    /**
     * A step in its life.
     *
     * @param date when
     * @param action {@code proposed}, {@code announced}, {@code published}, {@code effective}, {@code amended}, {@code
     *     suspended}, {@code resumed} or {@code rescinded}
     * @param text one line
     * @param citation where it is published; empty where not known
     * @param until the last day of a suspension; none otherwise
     * @param deciding whether it is the one that decides how the rule stands today
     * @param sources what it rests on
     */
    public record ActionRow(
            DateText date,
            String action,
            String text,
            String citation,
            DateText until,
            boolean deciding,
            List<SourceLink> sources) {

        public ActionRow {
            sources = List.copyOf(sources);
        }
    }

    /**
     * A limit.
     *
     * @param measure {@code total-processing-performance}, {@code performance-density}, {@code memory-bandwidth}, {@code
     *     interconnect-bandwidth} or {@code memory-capacity}
     * @param comparison {@code at least}, {@code less than} or {@code more than}
     * @param limit the number with its unit
     * @param scope the paragraph or list entry; empty where not stated
     * @param from the first day it applies
     * @param until the last day it applies; none where it still does
     * @param note what a reader should know of it; empty where nothing
     * @param sources what it rests on
     */
    public record ThresholdRow(
            String measure,
            String comparison,
            String limit,
            String scope,
            DateText from,
            DateText until,
            String note,
            List<SourceLink> sources) {

        public ThresholdRow {
            sources = List.copyOf(sources);
        }
    }
}
