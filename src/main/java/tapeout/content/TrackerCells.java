package tapeout.content;

import java.util.List;
import java.util.stream.Stream;

/** The cells of a tracker's rows, by the names that updates give them. */
public final class TrackerCells {

    private TrackerCells() {}

    /** The cells that a type's row has: first what its front matter says in other keys, then its facts by their paths. */
    public static List<String> of(EntityType type) {
        return Stream.of(
                        keys(type).stream(),
                        Stream.of("upcoming"),
                        FactKey.of(type).stream().map(FactKey::path))
                .flatMap(cells -> cells)
                .toList();
    }

    private static List<String> keys(EntityType type) {
        return switch (type) {
            case ORGANIZATION -> List.of("kind", "country", "website", "parent");
            case CHIP -> List.of("vendor", "kind", "status", "compute", "part_of", "successor_of");
            case MODEL ->
                List.of("vendor", "status", "family", "training_hardware", "serving_hardware", "successor_of");
            case RULE -> List.of("issuer", "kind", "citation", "actions", "affects", "thresholds", "successor_of");
        };
    }
}
