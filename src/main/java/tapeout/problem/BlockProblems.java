package tapeout.problem;

import java.util.Collection;

/** The mistakes in what a block of a text names. */
public final class BlockProblems {

    private final Problems problems;

    BlockProblems(Problems problems) {
        this.problems = problems;
    }

    /**
     * A chart in a text is of something that is no type, or of a type whose tracker has no charts.
     *
     * @param known the types that have some
     */
    public void typeWithoutCharts(SourceLocation at, String type, Collection<String> known) {
        problems.report(
                ProblemCode.TYPE_WITHOUT_CHARTS,
                at,
                "There is no type \"" + type + "\" whose tracker has charts.",
                DidYouMean.hint(type, known));
    }

    /** @param known the charts that the type has */
    public void unknownChart(SourceLocation at, String chart, String type, Collection<String> known) {
        problems.report(
                ProblemCode.UNKNOWN_CHART,
                at,
                "The type " + type + " has no chart \"" + chart + "\".",
                DidYouMean.hint(chart, known));
    }
}
