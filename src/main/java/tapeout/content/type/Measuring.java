package tapeout.content.type;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What can be measured of the entities of a type, so that limits can be set against it.
 *
 * @param measures in the order in which they are shown
 * @param unless the entities whose figures are not set against limits; null for none
 * @param texts what readers are told beside the arithmetic
 */
public record Measuring(
        List<MeasureType> measures, @Nullable Condition unless, Captions texts) {

    public Measuring {
        measures = List.copyOf(measures);
    }

    public Optional<MeasureType> measure(String word) {
        return measures.stream().filter(measure -> measure.word().equals(word)).findFirst();
    }

    /** What is worked out, in order. */
    public List<MeasureType> derived() {
        return measures.stream().filter(MeasureType::isDerived).toList();
    }

    /**
     * What readers are told.
     *
     * @param caveat what the arithmetic does not say; {@code {0}} is the site's name
     * @param method how it is done
     */
    public record Captions(String caveat, String method) {}
}
