package tapeout.problem.frontmatter;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import tapeout.problem.DidYouMean;
import tapeout.problem.Phrases;
import tapeout.problem.ProblemCode;
import tapeout.problem.Problems;
import tapeout.problem.SourceLocation;

/** Mistakes in the files that declare types. */
public final class TypeProblems {

    private final Problems problems;

    TypeProblems(Problems problems) {
        this.problems = problems;
    }

    /**
     * A unit in which quantities cannot be compared exactly.
     *
     * @param better units that compare with it and in which they can be
     */
    public void unendingUnit(SourceLocation at, String unit, List<String> better) {
        problems.report(
                ProblemCode.UNKNOWN_VALUE,
                at,
                "Quantities cannot be converted into \"" + Phrases.shown(unit) + "\" exactly, as decimals.",
                better.isEmpty()
                        ? "Compare in a unit of which the others are a decimal number."
                        : "Compare in " + Phrases.shown(better.get(0)) + ": quantities may be given in "
                                + Phrases.shown(unit) + " all the same.");
    }

    /** A unit that is built in, or that the file of another type declares as something else. */
    public void unitInTwoWays(SourceLocation at, String unit) {
        problems.report(
                ProblemCode.UNIT_IN_TWO_WAYS,
                at,
                "The unit \"" + Phrases.shown(unit) + "\" is built in, or declared as something else already.",
                "Delete it, or give it another name: all types share their units.");
    }

    /** A unit that is counted in itself, or in others that are counted in it. */
    public void circularUnit(SourceLocation at, String unit, String of) {
        problems.report(
                ProblemCode.CIRCULAR_REFERENCE,
                at,
                "The unit \"" + Phrases.shown(unit) + "\" is counted in "
                        + (of.equals(unit) ? "itself." : "\"" + Phrases.shown(of) + "\", and that in the end in it."),
                "Name one of its sort that is counted in none: its of: is the word for what it measures.");
    }

    /**
     * A measure in a unit that does not say in what one of its facts counts.
     *
     * @param hint what to write instead
     */
    public void unlikeUnits(SourceLocation at, String unit, String fact, String hint) {
        problems.report(
                ProblemCode.UNLIKE_UNITS,
                at,
                "The unit \"" + Phrases.shown(unit) + "\" does not go with that of \"" + Phrases.shown(fact) + "\".",
                hint);
    }

    /**
     * A column of a table that its tracker leaves out.
     *
     * @param column what the tracker would have to name: of a cell the fact
     * @param known what it names
     */
    public void columnOfNoTracker(SourceLocation at, String name, String column, List<String> known) {
        problems.report(
                ProblemCode.UNKNOWN_VALUE,
                at,
                "The tracker has no column \"" + Phrases.shown(name) + "\", so that no table can show it.",
                DidYouMean.nearest(name, known)
                                .map(near -> "Did you mean \"" + near + "\"? ")
                                .orElse("")
                        + "Add " + Phrases.shown(column) + " to columns: of the tracker, or leave it out here.");
    }

    /**
     * A column that names a cell of a table of facts which no entity has, so that no table shows it.
     *
     * @param type the word of the type
     * @param cells those that its entities have
     */
    public void columnWithoutCell(SourceLocation at, String name, String type, Collection<String> cells) {
        problems.report(
                ProblemCode.WITHOUT_CELL,
                at,
                "No " + type + " has a value of \"" + Phrases.shown(name) + "\", so that no table shows the column.",
                DidYouMean.hint(name, cells));
    }

    /** A measure that is worked out of itself, or of others that are worked out of it. */
    public void circularMeasure(SourceLocation at, String measure) {
        problems.report(
                ProblemCode.CIRCULAR_REFERENCE,
                at,
                "The measure \"" + measure + "\" is worked out of itself.",
                "Let the last of these measures be worked out of facts alone.");
    }

    /** A measure that is worked out of one that stands below it. */
    public void laterMeasure(SourceLocation at, String measure, String later) {
        problems.report(
                ProblemCode.UNKNOWN_VALUE,
                at,
                "The measure \"" + measure + "\" is worked out of \"" + later + "\", which stands below it.",
                "Move \"" + later + "\" above \"" + measure + "\".");
    }

    /** A state with the word for where a life cycle begins. */
    public void takenState(SourceLocation at, String word) {
        problems.report(
                ProblemCode.DUPLICATE_KEY,
                at,
                "Every life cycle begins in \"" + word + "\", before any action.",
                "Give the state another word.");
    }

    /** States of a life cycle that lead by themselves to each other. */
    public void circularLapse(SourceLocation at, String state) {
        problems.report(
                ProblemCode.CIRCULAR_REFERENCE,
                at,
                "The state \"" + Phrases.shown(state) + "\" leads by itself back to itself.",
                "Let the last of these states stay: delete its lapses:, or the lapses_to: of the action that leads there.");
    }

    /** Two types whose documents would lie in one folder. */
    public void sharedFolder(SourceLocation at, String folder, String other) {
        problems.report(
                ProblemCode.UNKNOWN_TYPE,
                at,
                "The folder \"" + Phrases.shown(folder) + "\" is that of the type \"" + other + "\" already.",
                "Give each type a folder of its own.");
    }

    /** Two things beside each other, such as a field and a fact, that readers see under one label. */
    public void sharedLabel(SourceLocation at, String name, String label, String other) {
        problems.report(
                ProblemCode.SHARED_LABEL,
                at,
                "\"" + Phrases.shown(name) + "\" has the label \"" + Phrases.shown(label) + "\", which is that of \""
                        + Phrases.shown(other) + "\" already.",
                "Give each a label of its own: readers know them by nothing else.");
    }

    /** Two types that readers see under one name. */
    public void sharedName(SourceLocation at, String name, String other) {
        problems.report(
                ProblemCode.SHARED_TYPE_NAME,
                at,
                "The name \"" + Phrases.shown(name) + "\" is that of the type \"" + other + "\" already.",
                "Give each type names of its own: menus, lists and searches tell them apart by these.");
    }

    /** A tracker of which every table folds away. */
    public void foldedTracker(SourceLocation at) {
        problems.report(
                ProblemCode.WITHOUT_ROW,
                at,
                "Every table of the tracker folds away, so its page shows nothing before it is asked for more.",
                "Delete more: from the table that most readers ask for.");
    }

    /**
     * A tracker with no table for some entities.
     *
     * @param field the field of words by which its tables choose
     * @param words those that no table chooses
     */
    public void withoutTable(SourceLocation at, String field, Collection<String> words) {
        String listed = words.stream().map(word -> "\"" + word + "\"").collect(Collectors.joining(" or "));
        problems.report(
                ProblemCode.WITHOUT_ROW,
                at,
                "No table that shows at once has rows of entities whose \"" + field + "\" is " + listed + ".",
                "Add the word to the when: of a table without more:, or a table without when:.");
    }

    /** A state of which only the label is shown, where others tell since when. */
    public void sinceWithoutDay(SourceLocation at, String state) {
        problems.report(
                ProblemCode.SINCE_WITHOUT_DAY,
                at,
                "The since: of the state \"" + Phrases.shown(state) + "\" has no place for the day.",
                "Write {0} where the day is to stand, such as \"since {0}\".");
    }

    /** A file of a name that cannot be written as a type. */
    public void unwritableType(SourceLocation at, String word) {
        problems.report(
                ProblemCode.INVALID_ID,
                at,
                "\"" + Phrases.shown(word) + "\" cannot be the word of a type.",
                "Name the file in lower-case letters and digits, with - or _ between, such as fuel-cell.yaml.");
    }

    /** A file that declares a type which Tapeout has itself. */
    public void takenType(SourceLocation at, String word) {
        problems.report(
                ProblemCode.UNKNOWN_TYPE,
                at,
                "The type \"" + Phrases.shown(word) + "\" is one of Tapeout's own, which no file declares.",
                "Give the file another name: it is the type's word.");
    }

    /**
     * A field or fact with the name of a key that every document of its kind has.
     *
     * @param owner what has it, such as {@code entity}
     */
    public void takenKey(SourceLocation at, String owner, String name) {
        problems.report(
                ProblemCode.DUPLICATE_KEY,
                at,
                "Every " + owner + " has a key \"" + Phrases.shown(name) + "\" already.",
                "Give the field or fact another name; label: says what readers see.");
    }

    /** A field or fact with the name of a column that data have in any case. */
    public void takenColumn(SourceLocation at, String owner, String name) {
        problems.report(
                ProblemCode.DUPLICATE_KEY,
                at,
                "The data of every " + owner + " has a column \"" + name + "\" already.",
                "Give the field or fact another name; label: says what readers see.");
    }

    /** Something in a chart that goes with another kind of chart. */
    public void unplacedInChart(SourceLocation at, String key, String across) {
        problems.report(
                ProblemCode.UNPLACED_IN_CHART,
                at,
                "\"" + key + "\" has no place in a chart with \"" + Phrases.shown(across) + "\" across.",
                "Delete " + key
                        + ", or let something else run across: two amounts make points, one amount rows, a date marks"
                        + " by groups, state bars over time.");
    }
}
