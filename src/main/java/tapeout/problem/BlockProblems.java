package tapeout.problem;

import java.util.Collection;

/** The mistakes in what a block of a text names. */
public final class BlockProblems {

    private final Problems problems;

    public BlockProblems(Problems problems) {
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

    /** @param known the fields and facts of words that the type has */
    public void unknownQuery(SourceLocation at, String name, String type, Collection<String> known) {
        problems.report(
                ProblemCode.CHART_WHERE,
                at,
                "The type " + type + " has no field or fact of words \"" + name + "\" by which a chart could choose.",
                DidYouMean.hint(name, known));
    }

    /** @param known what entities say under the name */
    public void unknownAnswer(SourceLocation at, String name, String value, Collection<String> known) {
        problems.report(
                ProblemCode.CHART_WHERE,
                at,
                "No entity says \"" + value + "\" under \"" + name + "\".",
                DidYouMean.hint(value, known));
    }

    /** @param ofFile whether it names a file of numbers */
    public void chartOf(SourceLocation at, boolean ofFile) {
        problems.report(
                ProblemCode.CHART_OF,
                at,
                "A chart is either one that a type declares or one of a file of numbers.",
                ofFile
                        ? "Write data: with label:, says: and source:, without of:, show:, only: and where:."
                        : "Write of: and show:, or data: with label:, says: and source:.");
    }

    /** @param why a clause without its full stop */
    public void chartData(SourceLocation at, String why, String hint) {
        problems.report(ProblemCode.CHART_DATA, at, "No chart can be drawn of this: " + why + ".", hint);
    }

    /** A chart names a file that the content folder does not have. */
    public void missingData(SourceLocation at, String file) {
        problems.report(
                ProblemCode.CHART_DATA,
                at,
                "No chart can be drawn of \"" + file + "\": there is no such file.",
                "Put the file beside the document, and name it as it is called from there.");
    }

    /** @param most how many have room beside each other */
    public void comparedCount(SourceLocation at, int count, int most) {
        problems.report(
                ProblemCode.COMPARED_COUNT,
                at,
                "A comparison is of 2 to " + most + " entities; this one is of " + count + ".",
                count < 2
                        ? "Name another one, or write of it in a sentence."
                        : "Make two comparisons, or show a chart or the tracker.");
    }

    /**
     * Facts of one type are not those of another.
     *
     * @param wanted the type of the first entity
     */
    public void comparedTypes(SourceLocation at, String entity, String type, String wanted) {
        problems.report(
                ProblemCode.COMPARED_TYPES,
                at,
                "\"" + entity + "\" is of the type " + type + ", and the first of this comparison of the type " + wanted
                        + ".",
                "Compare entities of one type.");
    }

    /** @param known the facts of the type that have one value */
    public void comparedFact(SourceLocation at, String fact, String type, Collection<String> known) {
        problems.report(
                ProblemCode.COMPARED_FACT,
                at,
                "The type " + type + " has no fact \"" + fact + "\" that can be compared.",
                DidYouMean.hint(fact, known));
    }

    public void timelineOf(SourceLocation at) {
        problems.report(
                ProblemCode.TIMELINE_OF,
                at,
                "A timeline has either the entries of a story or some of its own.",
                "Write story: and the story's id, or entries: with a date and a text each.");
    }
}
