package tapeout.problem.frontmatter;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import tapeout.problem.DidYouMean;
import tapeout.problem.Phrases;
import tapeout.problem.ProblemCode;
import tapeout.problem.Problems;
import tapeout.problem.SourceLocation;

/** Mistakes in what entities alone have: facts, the steps of a life, limits, rows of a tracker. */
public final class EntityProblems {

    /** What people write that is no code. */
    private static final Map<String, String> USUAL = Map.of("UK", "GB", "USA", "US", "UAE", "AE");

    private final Problems problems;

    EntityProblems(Problems problems) {
        this.problems = problems;
    }

    /** @param sourceless a value that needs none */
    public void missingSource(SourceLocation at, String sourceless) {
        problems.report(
                ProblemCode.MISSING_SOURCE,
                at,
                "The fact that starts here has no source.",
                "Add source: with an id from the document's sources, or write value: " + sourceless + ".");
    }

    /** {@code status: draft} on an entity of a type that says by a fact how far one has come. */
    public void statusIsFact(SourceLocation at, String written, String example) {
        problems.report(
                ProblemCode.WRONG_TYPE,
                at,
                "The status of such an entity is a fact, so \"" + written + "\" cannot say whether it goes out.",
                "Write status: " + example + "; the name of a draft's file ends in -draft, or as draft.suffix says.");
    }

    /** A quantity of nothing. */
    public void notPositive(SourceLocation at, String key, String value) {
        problems.report(
                ProblemCode.OUT_OF_RANGE,
                at,
                "\"" + key + "\" is " + value + ", which no quantity is.",
                Phrases.isWholeFile(at)
                        ? "Write a number above 0."
                        : "Write \"not disclosed\" where the maker did not say, or leave the key out where no source is"
                                + " known.");
    }

    /** A range where one number belongs. */
    public void rangeForNumber(SourceLocation at, String key, String from, String to, String hint) {
        problems.report(
                ProblemCode.WRONG_TYPE,
                at,
                "\"" + key + "\" must be one number, and this is a range from " + Phrases.shown(from) + " to "
                        + Phrases.shown(to) + ".",
                hint);
    }

    /** A range whose lower end is above its upper one. */
    public void backwardRange(SourceLocation at, Object from, Object to) {
        problems.report(
                ProblemCode.BACKWARD_RANGE,
                at,
                "The range runs from " + from + " down to " + to + ".",
                "Write the lower number behind from: and the upper one behind to:.");
    }

    /**
     * A fact that only others of the type can have.
     *
     * @param field what decides it
     * @param words what those that can say of it
     * @param said what this one says of it; none where it says nothing
     */
    public void factOfOthers(
            SourceLocation at, String fact, String field, Collection<String> words, List<String> said) {
        String wanted = words.stream().sorted().collect(Collectors.joining(" or "));
        problems.report(
                ProblemCode.UNKNOWN_KEY,
                at,
                "Only where \"" + field + "\" is " + wanted + " is there a \"" + fact + "\", and here it is "
                        + (said.isEmpty() ? "absent." : String.join(", ", said) + "."),
                "Mend " + field + ":, or delete " + fact + ":, which no page would show.");
    }

    /**
     * A unit that does not compare with that of a fact's type.
     *
     * @param measures what the unit is one of; empty where the site does not know it
     * @param known the units in which such a quantity can be compared
     */
    public void unknownUnit(SourceLocation at, String unit, String measures, Collection<String> known) {
        problems.report(
                ProblemCode.UNKNOWN_UNIT,
                at,
                measures.isEmpty()
                        ? "The tracker shows the unit \"" + Phrases.shown(unit) + "\" and cannot sort by it."
                        : "The unit \"" + Phrases.shown(unit) + "\" is one of another sort (" + Phrases.shown(measures)
                                + "): the tracker cannot sort by it.",
                DidYouMean.hint(unit, known));
    }

    /**
     * An update of something that the tracker has no cell for.
     *
     * @param owner whose row it would be in, such as {@code cell}
     */
    public void unknownCell(SourceLocation at, String field, String owner, Collection<String> known) {
        problems.report(
                ProblemCode.UNKNOWN_CELL,
                at,
                Phrases.article(owner) + " has no cell \"" + Phrases.shown(field) + "\" in its tracker.",
                DidYouMean.hint(field, known));
    }

    public void unknownCountry(SourceLocation at, String key, String value) {
        problems.report(
                ProblemCode.UNKNOWN_VALUE,
                at,
                "\"" + Phrases.shown(value) + "\" of \"" + key + "\" is no country's code.",
                code(value)
                        .map(code -> "Write " + code + ".")
                        .orElse("Write the two capital letters of ISO 3166, such as CN, US or GB, or EU."));
    }

    /** The code of a country that is written by its English name, or in small letters. */
    private static Optional<String> code(String value) {
        String country = value.strip();
        String usual = USUAL.get(country.toUpperCase(Locale.ROOT));
        if (usual != null) {
            return Optional.of(usual);
        }
        return Arrays.stream(Locale.getISOCountries())
                .filter(code -> code.equalsIgnoreCase(country)
                        || new Locale.Builder()
                                .setRegion(code)
                                .build()
                                .getDisplayCountry(Locale.ENGLISH)
                                .equalsIgnoreCase(country))
                .findFirst();
    }

    /**
     * A step in a life that cannot follow those before it.
     *
     * @param owner whose life, such as {@code subsidy}
     * @param state how it stands then, such as {@code in-force}; empty before its first step
     * @param possible the steps that could stand there
     */
    public void impossibleAction(
            SourceLocation at, String owner, String action, String state, Collection<String> possible) {
        problems.report(
                ProblemCode.IMPOSSIBLE_ACTION,
                at,
                state.isEmpty()
                        ? "The life of " + Phrases.article(owner).toLowerCase(Locale.ROOT) + " cannot start with \""
                                + action + "\"."
                        : "The action \"" + action + "\" is impossible here: after the actions above it the " + owner
                                + " is " + state.replace('-', ' ') + ".",
                possible.isEmpty()
                        ? "Nothing follows: write what comes back as an entry of its own."
                        : "Possible here: " + String.join(", ", possible)
                                + ". Mend the action, or add the one that is missing before it.");
    }

    /** @param usual a unit that would be right */
    public void unitOfLimit(SourceLocation at, String unit, String measure, String usual) {
        problems.report(
                ProblemCode.UNIT_OF_LIMIT,
                at,
                "A limit on " + measure + " cannot be given in \"" + Phrases.shown(unit) + "\".",
                "Write unit: " + usual + ", or mend the measure.");
    }

    /**
     * A limit without an end, or with two on one side.
     *
     * @param ends those that it has
     */
    public void endsOfLimit(SourceLocation at, List<String> ends) {
        problems.report(
                ProblemCode.LIMIT_ENDS,
                at,
                ends.isEmpty()
                        ? "This limit does not say where it lies."
                        : "This limit has two ends on one side: " + String.join(", ", ends) + ".",
                "Write at_least or above, at_most or below, or one of each for a band.");
    }

    /**
     * A limit on words that names none.
     *
     * @param known the words that there are; empty where any text is
     */
    public void limitWithoutWords(SourceLocation at, String measure, Collection<String> known) {
        problems.report(
                ProblemCode.LIMIT_ENDS,
                at,
                "This limit on " + measure + " does not say which words are within it.",
                "Write one_of: [" + (known.isEmpty() ? "…" : String.join(", ", known)) + "], with those that are.");
    }

    /** A band that ends before it begins. */
    public void emptyBand(SourceLocation at) {
        problems.report(
                ProblemCode.IMPOSSIBLE_LIMITS,
                at,
                "Nothing lies between the two ends of this limit.",
                "Write the lower end with at_least or above, the upper one with at_most or below.");
    }

    /** The same kind of limit on the same days in one scope, where limits hold only together. */
    public void repeatedLimit(SourceLocation at, String measure, int firstLine) {
        problems.report(
                ProblemCode.IMPOSSIBLE_LIMITS,
                at,
                "Line " + firstLine + " draws such a limit on " + measure
                        + " already, in this scope and on the same days.",
                "Limits of one scope hold together: keep one of the two, or give the other a scope of its own.");
    }

    /** Limits of one scope, which hold together, and no value meets both. */
    public void impossibleLimits(SourceLocation at, String measure, int firstLine) {
        problems.report(
                ProblemCode.IMPOSSIBLE_LIMITS,
                at,
                "No " + measure + " meets both this limit and the one in line " + firstLine + ", of the same scope.",
                "Limits of one scope hold together: mend one of the two, or give it a scope of its own.");
    }
}
