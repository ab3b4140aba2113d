package tapeout.frontmatter.type;

import static tapeout.frontmatter.CommonKeys.NAME;
import static tapeout.frontmatter.CommonKeys.STATEMENT;
import static tapeout.frontmatter.shape.Field.optional;
import static tapeout.frontmatter.shape.Field.required;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tapeout.content.type.MeasureType;
import tapeout.content.value.Reference;
import tapeout.frontmatter.shape.AmountShape;
import tapeout.frontmatter.shape.Field;
import tapeout.frontmatter.shape.Fields;
import tapeout.frontmatter.shape.Keys;
import tapeout.frontmatter.shape.ListShape;
import tapeout.frontmatter.shape.MapShape;
import tapeout.frontmatter.shape.PatternShape;
import tapeout.frontmatter.shape.PlacedShape;
import tapeout.frontmatter.shape.Shape;
import tapeout.frontmatter.shape.StructShape;
import tapeout.frontmatter.shape.TextShape;

/** The declarations of how a measure follows from facts. */
final class FormulaKeys {

    private static final Pattern FACT = Pattern.compile("[a-z][a-z0-9_]*+(?:\\.[a-z][a-z0-9_]*+)?");
    private static final Pattern FORMAT = Pattern.compile("[\\p{L}\\p{Nd}._-]{1,40}");
    private static final Shape<Reference> FACT_NAME =
            new PlacedShape(new PatternShape(FACT, "the key of a fact, with a dot for a nested one"));
    private static final Shape<Reference> MEASURE_NAME =
            new PlacedShape(new PatternShape(TypeWords.WORD, "the word of a measure"));

    private static final Field<String> MISSING = optional(
            "missing", STATEMENT, "\"the area has no source\"", "What a reader is told where a figure has no source.");
    private static final Field<Reference> ONE_FACT = required("fact", FACT_NAME, "capacity", "The fact.");
    private static final Field<List<String>> NAMING =
            required("names", ListShape.oneOrMore(NAME), "[lithium, sodium]", "Words, one of which a text must hold.");
    private static final Field<List<MeasureType.Only>> ONLY = optional(
            "only",
            ListShape.listOf(new StructShape<>(
                    Keys.of("condition", ONE_FACT, NAMING, MISSING),
                    only -> new MeasureType.Only(only.get(ONE_FACT).id(), only.get(NAMING), missing(only)))),
            "[{fact: chemistry, names: [lithium], missing: \"…\"}]",
            "Texts that other facts must have for it to count.");

    private static final Field<List<String>> FORMATS = required(
            "formats",
            ListShape.someOf(new PatternShape(FORMAT, "letters and digits")),
            "[size-]",
            "How the words of rows start whose number is multiplied with the figure.");
    private static final Field<Map<String, String>> SHORTER = optional(
            "at_most",
            new MapShape<>(FORMAT, "how the word of a row starts", STATEMENT),
            "{size-x: \"no source says how many of them are used\"}",
            "Formats of whose number less may count, with what a reader is told.");
    private static final Field<String> COUNTED =
            optional("counted", NAME, "lasting", "The column whose figures are meant; all where absent.");
    private static final Field<String> BOUND_TEXT =
            required("text", STATEMENT, "\"it may hold for a moment only\"", "What a reader is told.");
    private static final Field<BigDecimal> AT_LEAST = optional(
            "at_least", new AmountShape(), "0.5", "The part of such a figure that the counted one has at least.");
    private static final Field<Boolean> FALLBACK =
            TypeWords.flag("fallback", "Whether such a figure only counts where its row has no others.");
    private static final Field<Map<String, MeasureType.Bounding>> BOUNDS = optional(
            "bounds",
            new MapShape<>(
                    Pattern.compile("[a-z0-9][a-z0-9 _-]{0,59}"),
                    "the word of a column",
                    new StructShape<>(
                            Keys.of("bound", BOUND_TEXT, AT_LEAST, FALLBACK),
                            bound -> new MeasureType.Bounding(
                                    bound.get(BOUND_TEXT), bound.find(AT_LEAST), bound.has(FALLBACK)))),
            "{peak: {text: \"it holds for a moment only\"}}",
            "Other columns, whose figures say what the counted one is at most.");
    private static final Field<String> STEP = optional(
            "step",
            TextShape.withPlaces(1, 1000, 5),
            "\"{0}, {1}: {2} × {3} = {4}\"",
            "A line of the arithmetic: {0} the row, {1} the column, {2} the figure, {3} the number, {4} the product.");
    private static final Field<String> UNCOUNTED =
            TypeWords.sentence("uncounted", "What a reader is told where no figure is of the counted column for sure.");
    private static final Field<String> UNREADABLE = TypeWords.sentence(
            "unreadable", "What a reader is told where a row's word or a figure's unit cannot be multiplied.");

    private static final Field<Reference> DIVIDEND =
            required("of", MEASURE_NAME, "performance", "The measure that is divided.");
    private static final Field<Reference> DIVISOR =
            required("by", FACT_NAME, "area", "The fact by which it is divided.");
    private static final Field<List<Reference>> FACTS =
            required("facts", ListShape.someOf(FACT_NAME), "[cells, capacity]", "The facts, each by its key.");

    private static final Field<Reference> OF_SAID =
            required("of", FACT_NAME, "chemistry", "The fact or field, by its key.");
    private static final Field<String> UNCLEAR =
            TypeWords.sentence("unclear", "What a reader is told where a free text names none of a limit's words.");

    private static final Field<MeasureType.Formula> OF_FACT = formula(
            "fact",
            "the fact itself",
            "{fact: capacity}",
            new StructShape<>(
                    Keys.of("fact", ONE_FACT, MISSING, ONLY),
                    made -> new MeasureType.OfFact(made.get(ONE_FACT).id(), missing(made), made.list(ONLY))));
    private static final Field<MeasureType.Formula> HIGHEST = formula(
            "highest",
            "the highest of a table's figures, each times the number in its row's word",
            "{fact: output, formats: [size-]}",
            new StructShape<>(
                    Keys.of(
                            "highest",
                            ONE_FACT,
                            FORMATS,
                            SHORTER,
                            COUNTED,
                            BOUNDS,
                            STEP,
                            MISSING,
                            UNCOUNTED,
                            UNREADABLE),
                    FormulaKeys::highest));
    private static final Field<MeasureType.Formula> QUOTIENT = formula(
            "quotient",
            "a measure by a fact",
            "{of: performance, by: area}",
            new StructShape<>(
                    Keys.of("quotient", DIVIDEND, DIVISOR, MISSING),
                    made -> new MeasureType.Quotient(
                            made.get(DIVIDEND).id(), made.get(DIVISOR).id(), missing(made))));
    private static final Field<MeasureType.Formula> PRODUCT = formula(
            "product",
            "facts multiplied with each other",
            "{facts: [cells, capacity]}",
            new StructShape<>(
                    Keys.of("product", FACTS, MISSING), made -> new MeasureType.Product(facts(made), missing(made))));
    private static final Field<MeasureType.Formula> SUM = formula(
            "sum",
            "facts added up",
            "{facts: [first, second]}",
            new StructShape<>(Keys.of("sum", FACTS, MISSING), made -> new MeasureType.Sum(facts(made), missing(made))));
    static final Field<MeasureType.Formula> SAID = optional(
            "words",
            new StructShape<>(
                    Keys.of("words", OF_SAID, MISSING, UNCLEAR),
                    made -> new MeasureType.Said(made.get(OF_SAID).id(), missing(made), text(made, UNCLEAR))),
            "{of: chemistry, missing: \"no source says what it is made of\"}",
            "What a fact or a field says, in place of an amount: limits on it name words (one_of).");
    private static final Field<MeasureType.Formula> UNPUBLISHED = optional(
            "unpublished",
            new StructShape<>(Keys.of("unpublished", MISSING), made -> new MeasureType.Unpublished(missing(made))),
            "{missing: \"nobody publishes it\"}",
            "What no source gives, with what a reader is told.");
    /** All of them; a measure has one. */
    static final List<Field<MeasureType.Formula>> ALL =
            List.of(OF_FACT, HIGHEST, QUOTIENT, PRODUCT, SUM, SAID, UNPUBLISHED);

    private FormulaKeys() {}

    private static MeasureType.Highest highest(Fields made) {
        return new MeasureType.Highest(
                made.get(ONE_FACT).id(),
                made.get(FORMATS),
                orNone(made.find(SHORTER)),
                text(made, COUNTED),
                orNone(made.find(BOUNDS)),
                new MeasureType.HighestTexts(
                        Objects.requireNonNullElse(made.find(STEP), "{0}, {1}: {2} × {3} = {4}"),
                        missing(made),
                        text(made, UNCOUNTED),
                        text(made, UNREADABLE)));
    }

    private static List<String> facts(Fields made) {
        return made.get(FACTS).stream().map(Reference::id).toList();
    }

    private static String missing(Fields made) {
        return text(made, MISSING);
    }

    /** What was written under a key; empty if nothing was. */
    static String text(Fields made, Field<String> field) {
        return Objects.requireNonNullElse(made.find(field), "");
    }

    private static <V> Map<String, V> orNone(@Nullable Map<String, V> written) {
        return written == null ? new LinkedHashMap<>() : written;
    }

    private static <F extends MeasureType.Formula> Field<MeasureType.Formula> formula(
            String name, String what, String example, StructShape<F> shape) {
        return optional(
                name,
                new StructShape<>(
                        shape.keys(), shape.check(), made -> shape.make().apply(made)),
                example,
                "How it follows from facts: " + what + ".");
    }
}
