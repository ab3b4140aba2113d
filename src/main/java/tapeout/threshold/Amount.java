package tapeout.threshold;

import java.util.List;

/**
 * What the figures give for one measure.
 *
 * @param span between which bounds it lies
 * @param gaps what is missing for it to be known exactly, in the words of the declaration
 */
public record Amount(Span span, List<String> gaps) {

    public Amount {
        gaps = List.copyOf(gaps);
    }
}
