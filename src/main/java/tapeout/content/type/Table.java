package tapeout.content.type;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A fact with a value for each cell of one or two dimensions.
 *
 * @param dimensions one or two; of two the first makes rows and the second columns
 * @param units other units than the fact's, by how the first dimension's word starts
 * @param texts what readers see of the table as a whole
 * @param together words of the last dimension whose columns stand or fall together
 */
public record Table(List<Dimension> dimensions, Map<String, Unit> units, Captions texts, List<String> together) {

    public Table {
        dimensions = List.copyOf(dimensions);
        units = Collections.unmodifiableMap(new LinkedHashMap<>(units));
        together = List.copyOf(together);
    }

    /**
     * What the cells are told apart by.
     *
     * @param name its key in front matter
     * @param label its name for readers
     * @param words the closed set of its words; empty where it is open
     * @param example a word, for documentation
     * @param definition what it says, one sentence
     */
    public record Dimension(String name, String label, List<Choice> words, String example, String definition) {

        public Dimension {
            words = List.copyOf(words);
        }
    }

    /**
     * What readers see.
     *
     * @param caption the caption of the table on the entity's page
     * @param heading its heading where two entities are compared
     * @param note a remark below that heading; empty for none
     */
    public record Captions(String caption, String heading, String note) {}

    /** The unit of cells whose first word this is. */
    public Optional<Unit> unit(String word) {
        return units.entrySet().stream()
                .filter(entry -> word.startsWith(entry.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    /** The dimension that makes rows. */
    public Dimension rows() {
        return dimensions.get(0);
    }

    /** The dimension that makes columns; none of a table with one dimension. */
    public Optional<Dimension> columns() {
        return dimensions.size() < 2 ? Optional.empty() : Optional.of(dimensions.get(1));
    }
}
