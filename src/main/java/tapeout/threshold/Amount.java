package tapeout.threshold;

import java.util.List;

/**
 * What the figures give for one measure.
 *
 * @param span between which bounds it lies
 * @param gaps which facts are missing for it to be known exactly
 */
public record Amount(Span span, List<Gap> gaps) {

    public Amount {
        gaps = List.copyOf(gaps);
    }
}
