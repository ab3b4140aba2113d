package tapeout.jbake;

import tapeout.content.Body;
import tapeout.markdown.BodyRenderer;
import tapeout.problem.EngineProblems;
import tapeout.problem.Problems;
import tapeout.problem.SourceText;

/**
 * Stands where JBake knows a format and lacks its library: JBake would publish a page that says so, here it is a problem.
 */
record MissingEngineRenderer(String ending) implements BodyRenderer {

    @Override
    public Body render(SourceText source, int bodyStart, Problems problems) {
        new EngineProblems(problems, source).missingEngine(ending);
        return Body.EMPTY;
    }
}
