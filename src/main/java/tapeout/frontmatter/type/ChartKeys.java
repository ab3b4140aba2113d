package tapeout.frontmatter.type;

import static tapeout.frontmatter.CommonKeys.LINE;
import static tapeout.frontmatter.CommonKeys.NAME;
import static tapeout.frontmatter.shape.Field.optional;
import static tapeout.frontmatter.shape.Field.required;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tapeout.content.type.ChartType;
import tapeout.content.value.Reference;
import tapeout.content.value.When;
import tapeout.frontmatter.shape.Field;
import tapeout.frontmatter.shape.Fields;
import tapeout.frontmatter.shape.Keys;
import tapeout.frontmatter.shape.MapShape;
import tapeout.frontmatter.shape.PatternShape;
import tapeout.frontmatter.shape.PlacedShape;
import tapeout.frontmatter.shape.Shape;
import tapeout.frontmatter.shape.StructShape;
import tapeout.frontmatter.shape.WhenShape;

/** The declarations of a tracker's charts. */
final class ChartKeys {

    private static final Shape<Reference> NAMED = new PlacedShape(new PatternShape(
            Pattern.compile("[a-z][a-z0-9_]*+(?:[.-][a-z][a-z0-9_]*+)*+"), "the key of a measure, fact or field"));

    private static final Field<String> LABEL = required("label", NAME, "Capacity by maker", "Its heading.");
    private static final Field<String> SAYS =
            required("says", LINE, "\"How much each cell holds.\"", "What it shows, one sentence.");
    private static final Field<Reference> ACROSS = required(
            "x",
            NAMED,
            "capacity",
            "What runs across: a measure, a fact of amounts or of dates, or state for bars over time.");
    private static final Field<Reference> UP = optional(
            "y", NAMED, "weight", "What runs up: a measure or a fact of amounts; absent for a row for each of them.");
    private static final Field<Reference> BY =
            optional("by", NAMED, "maker", "The field by which they are grouped; needed where dates run across.");
    private static final Field<Reference> SHAPE =
            optional("shape", NAMED, "status", "The fact of words that tells marks apart.");
    private static final Field<When> FROM = optional(
            "from", new WhenShape(), "2019", "With state: where the axis begins; what is older begins at its edge.");
    private static final Field<Map<String, List<String>>> UNLESS =
            TypeWords.condition("unless", "The entities that it leaves out: a field of words, and those words.");

    static final Field<Map<String, Draft>> FIELD = optional(
            "charts",
            new MapShape<>(
                    TypeWords.WORD,
                    TypeWords.WORD_FORM,
                    new StructShape<>(
                            Keys.of("chart", LABEL, SAYS, ACROSS, UP, BY, SHAPE, FROM, UNLESS), ChartKeys::draft)),
            "{capacity: {label: Capacity by maker, says: \"How much each cell holds.\", x: capacity, by: maker}}",
            "The charts above its tables, in order.");

    private ChartKeys() {}

    /** A chart with the places of what it names. */
    record Draft(
            ChartType chart,
            Reference x,
            @Nullable Reference y,
            @Nullable Reference by,
            @Nullable Reference shape,
            @Nullable Reference from) {}

    /** The charts of a tracker, each with its anchor. */
    static List<Draft> named(@Nullable Map<String, Draft> written) {
        return written == null
                ? List.of()
                : written.entrySet().stream()
                        .map(entry -> named(entry.getKey(), entry.getValue()))
                        .toList();
    }

    private static Draft named(String id, Draft draft) {
        ChartType chart = draft.chart();
        return new Draft(
                new ChartType(id, chart.label(), chart.says(), chart.axes(), chart.by(), chart.shape(), chart.unless()),
                draft.x(),
                draft.y(),
                draft.by(),
                draft.shape(),
                draft.from());
    }

    private static Draft draft(Fields chart) {
        Reference x = chart.get(ACROSS);
        Reference y = chart.find(UP);
        Reference by = chart.find(BY);
        Reference shape = chart.find(SHAPE);
        When from = chart.find(FROM);
        return new Draft(
                new ChartType(
                        "",
                        chart.get(LABEL),
                        chart.get(SAYS),
                        new ChartType.Axes(x.id(), id(y), from == null ? null : from.first()),
                        id(by),
                        id(shape),
                        TypeWords.condition(chart.find(UNLESS))),
                x,
                y,
                by,
                shape,
                from == null ? null : new Reference(from.toString(), chart.at(FROM)));
    }

    private static String id(@Nullable Reference reference) {
        return reference == null ? "" : reference.id();
    }
}
