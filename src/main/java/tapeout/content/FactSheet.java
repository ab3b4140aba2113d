package tapeout.content;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * An entity's typed facts. A path has several facts where sources disagree or where it is a table, and none where no source
 * is known yet.
 *
 * @param facts by path, in the order of the type
 */
public record FactSheet(Map<String, List<Fact>> facts) {

    public static final FactSheet EMPTY = new FactSheet(Map.of());

    public FactSheet {
        Map<String, List<Fact>> copy = new LinkedHashMap<>();
        facts.forEach((path, alternatives) -> copy.put(path, List.copyOf(alternatives)));
        facts = Collections.unmodifiableMap(copy);
    }

    /** The facts under a path, in the order written; empty where there are none. */
    public List<Fact> get(String path) {
        return facts.getOrDefault(path, List.of());
    }

    /** Those that are not known to be over on a day. */
    public FactSheet on(LocalDate day) {
        Map<String, List<Fact>> present = new LinkedHashMap<>();
        facts.forEach((path, alternatives) -> present.put(
                path, alternatives.stream().filter(fact -> fact.holdsOn(day)).toList()));
        return new FactSheet(present);
    }

    /** All of them. */
    public Stream<Fact> all() {
        return facts.values().stream().flatMap(List::stream);
    }
}
