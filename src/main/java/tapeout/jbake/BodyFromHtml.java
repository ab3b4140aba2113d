package tapeout.jbake;

import tapeout.content.Body;
import tapeout.problem.Problems;
import tapeout.problem.SourceText;

/** Makes a body of the HTML that an engine gave: sanitised, with its links and images found. */
@FunctionalInterface
public interface BodyFromHtml {

    /**
     * Makes it.
     *
     * @param html a fragment, not yet to be trusted
     * @param source the document it was made from
     * @param bodyStart where the document's body starts in it
     */
    Body make(String html, SourceText source, int bodyStart, Problems problems);
}
