package tapeout.frontmatter.type;

import static tapeout.frontmatter.CommonKeys.NAME;
import static tapeout.frontmatter.shape.Field.optional;
import static tapeout.frontmatter.shape.Field.required;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tapeout.content.type.MeasureType;
import tapeout.content.type.Measuring;
import tapeout.content.type.Unit;
import tapeout.content.type.Units;
import tapeout.frontmatter.shape.Field;
import tapeout.frontmatter.shape.Fields;
import tapeout.frontmatter.shape.Keys;
import tapeout.frontmatter.shape.MapShape;
import tapeout.frontmatter.shape.StructShape;
import tapeout.frontmatter.shape.TextShape;

/** The declaration of what can be measured of a type's entities. */
final class MeasureKeys {

    /** The key under which measures stand. */
    static final String MEASURES = "measures";

    /** The key within it, under which each has its word. */
    static final String OF = "of";

    private static final Field<String> LABEL = required("label", NAME, "Energy density", "Its name for readers.");
    private static final Field<String> UNIT =
            optional("unit", NAME, "Wh/l", "The unit of limits on it; none where words are measured.");

    private static final Field<String> CAVEAT = optional(
            "caveat",
            TextShape.withPlaces(1, 1000, 1),
            "\"…\"",
            "What the arithmetic does not say; {0} is the site's name.");
    private static final Field<String> METHOD = TypeWords.sentence("method", "How it is done, for readers.");
    private static final Field<Map<String, List<String>>> UNLESS = TypeWords.condition(
            "unless", "The entities whose figures are not set against limits: a field of words, and those words.");

    private final Units units;

    MeasureKeys(Units units) {
        this.units = units;
    }

    Field<Measuring> field() {
        Field<Map<String, MeasureType>> measures = required(
                OF,
                new MapShape<>(
                        TypeWords.WORD,
                        TypeWords.WORD_FORM,
                        new StructShape<>(
                                Keys.of("measure", LABEL, UNIT).and(FormulaKeys.ALL.toArray(Field<?>[]::new)),
                                MeasureKeys::checkFormula,
                                this::measure)),
                "{density: {label: Density, unit: Wh/l, fact: {fact: density}}}",
                "The measures, by the words that limits name them with.");
        return optional(
                MEASURES,
                new StructShape<>(
                        Keys.of("set of measures", measures, CAVEAT, METHOD, UNLESS),
                        made -> measuring(made, measures)),
                "{of: {density: {label: Density, unit: Wh/l, fact: {fact: density}}}}",
                "What limits can be drawn on: facts, and what is worked out from them.");
    }

    private Measuring measuring(Fields made, Field<Map<String, MeasureType>> measures) {
        List<MeasureType> named = new ArrayList<>();
        made.get(measures)
                .forEach((word, one) -> named.add(new MeasureType(
                        word,
                        one.label(),
                        one.unit(),
                        one.known(),
                        one.formula().accept(new MeasureUnits(one.unit(), units, List.copyOf(named))),
                        one.formula())));
        return new Measuring(
                named,
                TypeWords.condition(made.find(UNLESS)),
                new Measuring.Captions(FormulaKeys.text(made, CAVEAT), FormulaKeys.text(made, METHOD)));
    }

    private static void checkFormula(Fields measure) {
        if (FormulaKeys.ALL.stream().filter(measure::isWritten).count() != 1) {
            measure.problems()
                    .oneOf(
                            measure.at(),
                            "measure",
                            FormulaKeys.ALL.stream().map(Field::name).toList());
            measure.markIncomplete();
        }
        if (measure.isWritten(FormulaKeys.SAID) && measure.isWritten(UNIT)) {
            measure.problems().misplacedKey(measure.at(UNIT), UNIT.name(), "a measure of amounts");
        } else if (!measure.isWritten(FormulaKeys.SAID) && !measure.isWritten(UNIT)) {
            measure.problems().missingKey(measure.at(), UNIT.name(), "measure", UNIT.example());
            measure.markIncomplete();
        }
    }

    private @Nullable MeasureType measure(Fields measure) {
        String unit = FormulaKeys.text(measure, UNIT);
        return FormulaKeys.ALL.stream()
                .flatMap(formula -> Stream.ofNullable(measure.find(formula)))
                .findFirst()
                .map(formula -> new MeasureType(
                        "",
                        measure.get(LABEL),
                        unit,
                        formula.isOfOneUnit()
                                ? null
                                : units.of(unit).filter(Unit::dividesExactly).orElse(null),
                        Map.of(),
                        formula))
                .orElse(null);
    }
}
