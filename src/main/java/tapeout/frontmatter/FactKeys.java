package tapeout.frontmatter;

import static tapeout.frontmatter.CommonKeys.STATEMENT;
import static tapeout.frontmatter.shape.Field.optional;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import tapeout.content.Fact;
import tapeout.content.FactValue;
import tapeout.content.Qualifier;
import tapeout.content.type.Choice;
import tapeout.content.type.FactType;
import tapeout.content.value.Reference;
import tapeout.frontmatter.shape.DisclosedShape;
import tapeout.frontmatter.shape.DisclosedShape.Disclosure;
import tapeout.frontmatter.shape.Field;
import tapeout.frontmatter.shape.Fields;
import tapeout.frontmatter.shape.Keys;
import tapeout.frontmatter.shape.ListShape;
import tapeout.frontmatter.shape.Shape;
import tapeout.frontmatter.shape.StructShape;
import tapeout.frontmatter.shape.TextShape;
import tapeout.frontmatter.shape.WordShape;

/**
 * The keys of a fact. Whatever is disclosed needs a source, and a quantity needs a unit; what is not disclosed has no unit
 * and no qualifier.
 *
 * @param type what is declared of it
 * @param value the field of the value
 * @param units what its quantities may be given in; none where it is no quantity
 * @param cell the fields that tell the cells of a table apart; empty for a single value
 * @param names the field of the entity that the value names; null where it names none
 * @param make makes the value of what is written and its unit, the unit empty where it has none
 * @param <V> what the value is written as
 */
record FactKeys<V>(
        FactType type,
        Field<Disclosure<V>> value,
        @Nullable FactUnits units,
        List<Field<String>> cell,
        @Nullable Field<Reference> names,
        BiFunction<V, String, FactValue> make) {

    private static final Field<String> UNIT =
            optional("unit", TextShape.word(40), "GB", "The unit of the number, as the source gives it.");
    private static final Field<String> NOTE =
            optional("note", STATEMENT, "\"Two dies together.\"", "What a reader should know of it.");
    private static final Field<Qualifier> QUALIFIER =
            optional("qualifier", WordShape.of(Qualifier.values()), "up to", "How it is hedged.");

    /** What the front matter of an entity has under the fact's key. */
    Shape<List<Fact>> shape() {
        StructShape<Fact> entry = new StructShape<>(keys(), this::check, this::make);
        return type.table() == null && names == null ? ListShape.oneOrMore(entry) : ListShape.listOf(entry);
    }

    /** A value that is right, as it stands behind the fact's key. */
    String example() {
        String of = "value: " + value.example()
                + (type.unit() == null ? "" : ", unit: " + written(type.unit().symbol()));
        StringBuilder cells = new StringBuilder();
        cell.forEach(field ->
                cells.append(field.name()).append(": ").append(field.example()).append(", "));
        String entry = "{" + cells + of + ", source: a-source}";
        return type.table() == null && names == null ? entry : "[" + entry + "]";
    }

    /** A unit as front matter writes it: YAML reads no plain text that starts with a percent sign. */
    static String written(String unit) {
        return unit.startsWith("%") ? '"' + unit + '"' : unit;
    }

    private Keys keys() {
        List<Field<?>> keys = new ArrayList<>(cell);
        if (names != null) {
            keys.add(names);
        }
        keys.add(value);
        if (units != null) {
            keys.add(UNIT);
        }
        keys.add(SourceKeys.CITED_OR_NONE);
        keys.addAll(FactLife.FIELDS);
        keys.addAll(List.of(QUALIFIER, NOTE));
        return Keys.of(cell.isEmpty() ? "fact" : type.path() + " figure", keys);
    }

    /** Reports what is missing beside a value, and what has no place beside none. */
    private void check(Fields fact) {
        FactLife.check(fact);
        Disclosure<V> disclosure = fact.find(value);
        if (disclosure == null) {
            return;
        }
        if (disclosure.value() == null) {
            refuse(fact, UNIT);
            refuse(fact, QUALIFIER);
            return;
        }
        if (units != null) {
            checkUnit(fact, units);
        }
        if (!fact.has(SourceKeys.CITED_OR_NONE) && !isUnknown(disclosure.value())) {
            fact.markIncomplete();
            if (!fact.isWritten(SourceKeys.CITED_OR_NONE)) {
                fact.problems().ofEntities().missingSource(fact.at(), sourceless());
            }
        }
    }

    /** Whether a value says that nothing is known, for which there is no source. */
    private static boolean isUnknown(Object value) {
        return value instanceof Choice choice && choice.marks().contains(Choice.UNKNOWN);
    }

    /** A value that needs no source. */
    private String sourceless() {
        return type.words().stream()
                .filter(FactKeys::isUnknown)
                .map(Choice::word)
                .findFirst()
                .orElse(DisclosedShape.NOT_DISCLOSED);
    }

    private void checkUnit(Fields fact, FactUnits known) {
        String unit = fact.find(UNIT);
        if (unit == null) {
            fact.markIncomplete();
            if (!fact.isWritten(UNIT)) {
                fact.problems()
                        .missingKey(
                                fact.at(),
                                UNIT.name(),
                                "quantity",
                                Objects.requireNonNull(type.unit()).symbol());
            }
            return;
        }
        if (!known.fits(unit)) {
            fact.problems().ofEntities().unknownUnit(fact.at(UNIT), unit, known.measuredBy(unit), known.symbols());
        }
    }

    /** Makes the fact of values that {@link #check} found complete. */
    private Fact make(Fields fact) {
        V disclosed = fact.get(value).value();
        String unit = fact.find(UNIT);
        return new Fact(
                disclosed == null ? new FactValue.NotDisclosed() : make.apply(disclosed, unit == null ? "" : unit),
                cell.stream().map(fact::get).toList(),
                names == null ? null : fact.find(names),
                fact.find(QUALIFIER),
                fact.list(SourceKeys.CITED_OR_NONE),
                FactLife.of(fact),
                fact.find(NOTE),
                fact.at());
    }

    private static void refuse(Fields fact, Field<?> field) {
        if (fact.has(field)) {
            fact.problems().misplacedKey(fact.at(field), field.name(), "a value that is disclosed");
        }
    }
}
