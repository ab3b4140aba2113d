package tapeout.view;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tapeout.content.EntityType;
import tapeout.content.FactKey;

/**
 * How a tracker's page shows its columns.
 *
 * @param group the column by which it is sorted at first, whose values the page links to
 * @param order how it is sorted by it, as {@code aria-sort} says it
 * @param filters the columns by which rows can be chosen
 * @param tables its tables, the one with every row first
 */
record TrackerLayout(String group, String order, List<String> filters, List<Table> tables) {

    /**
     * A table.
     *
     * @param id its anchor
     * @param shows which columns it shows
     */
    record Table(String id, Predicate<TrackerColumn> shows) {}

    static TrackerLayout of(EntityType type) {
        return switch (type) {
            case CHIP ->
                new TrackerLayout(
                        "vendor",
                        "ascending",
                        List.of("vendor", "kind", "status"),
                        List.of(
                                new Table("chips", facts(type, "vendor", "kind", "status")),
                                new Table("compute", column -> !column.group().isEmpty())));
            case MODEL ->
                new TrackerLayout(
                        "vendor",
                        "ascending",
                        List.of("vendor", "status", "weights"),
                        List.of(
                                new Table("models", facts(type, "vendor", "status")),
                                new Table("hardware", named("training_hardware", "serving_hardware"))));
            case RULE ->
                new TrackerLayout(
                        "state",
                        "other",
                        List.of("state", "jurisdiction", "kind"),
                        List.of(new Table(
                                "rules",
                                named(
                                        "state",
                                        "since",
                                        "jurisdiction",
                                        "kind",
                                        "issuer",
                                        "last_action",
                                        "last_action_date",
                                        "last_action_citation",
                                        "affects"))));
            case ORGANIZATION -> throw new IllegalArgumentException("organizations have no tracker");
        };
    }

    private static Predicate<TrackerColumn> facts(EntityType type, String... before) {
        return named(Stream.concat(Stream.of(before), FactKey.of(type).stream().map(FactKey::path))
                .toArray(String[]::new));
    }

    private static Predicate<TrackerColumn> named(String... names) {
        Set<String> shown = Stream.of(names).collect(Collectors.toSet());
        return column -> shown.contains(column.name());
    }
}
