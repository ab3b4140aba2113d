package tapeout.markdown;

import tapeout.content.Body;
import tapeout.problem.Problems;
import tapeout.problem.SourceText;

/** Makes the HTML of one document's body. Implementations are immutable and may be used by many threads at once. */
public interface BodyRenderer {

    /**
     * Renders a body. Mistakes are reported and never thrown; what is broken is left out of the HTML or shown as text.
     *
     * @param source the whole file
     * @param bodyStart the offset in the file at which the body starts; places are counted in the whole file
     * @param problems takes the mistakes
     * @throws IndexOutOfBoundsException if the body starts outside the file
     */
    Body render(SourceText source, int bodyStart, Problems problems);
}
