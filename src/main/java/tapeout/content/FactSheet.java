package tapeout.content;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * An entity's typed facts. A key has several facts where sources disagree, and none where no source is known yet.
 *
 * @param facts by key, in the keys' order
 */
public record FactSheet(Map<FactKey, List<Fact>> facts) {

    public static final FactSheet EMPTY = new FactSheet(Map.of());

    public FactSheet {
        EnumMap<FactKey, List<Fact>> copy = new EnumMap<>(FactKey.class);
        facts.forEach((key, alternatives) -> copy.put(key, List.copyOf(alternatives)));
        facts = Collections.unmodifiableMap(copy);
    }

    /** The facts under a key, in the order written; empty where there are none. */
    public List<Fact> get(FactKey key) {
        return facts.getOrDefault(key, List.of());
    }
}
