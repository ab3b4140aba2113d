package tapeout.frontmatter;

import static tapeout.frontmatter.CommonKeys.STATEMENT;
import static tapeout.frontmatter.Field.optional;
import static tapeout.frontmatter.Field.required;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tapeout.content.Fact;
import tapeout.content.FactValue;
import tapeout.content.Qualifier;
import tapeout.content.Quantity;
import tapeout.content.Unit;
import tapeout.content.When;
import tapeout.frontmatter.DisclosedShape.Disclosure;

/**
 * The keys of a fact. Whatever is disclosed needs a source, and a quantity needs a unit; what is not disclosed has no unit
 * and no qualifier.
 *
 * @param value the field of the value
 * @param units what it is compared in, one unit of each sort; none where it is no quantity
 * @param make makes the value of what is written and its unit, the unit empty where it has none
 * @param <V> what the value is written as
 */
record FactKeys<V>(Field<Disclosure<V>> value, List<Unit> units, BiFunction<V, String, FactValue> make) {

    private static final Field<String> UNIT =
            optional("unit", TextShape.word(40), "GB", "The unit of the number, as the source gives it.");
    private static final Field<LocalDate> AS_OF =
            optional("as_of", new DayShape(), "2026-11-24", "The day for which the source gives it.");
    private static final Field<String> NOTE =
            optional("note", STATEMENT, "\"Two dies together.\"", "What a reader should know of it.");
    private static final Field<Qualifier> QUALIFIER =
            optional("qualifier", WordShape.of(Qualifier.values()), "up to", "How it is hedged.");

    /** A text such as {@code HBM3}. */
    static final FactKeys<String> TEXT = new FactKeys<>(
            value(STATEMENT, "HBM3", "What the source says."), List.of(), (text, unit) -> new FactValue.Text(text));

    /** A date, as exact as it is known. */
    static final FactKeys<When> DATE = new FactKeys<>(
            value(new WhenShape(), "2026-Q4", "The date, as exactly as it is known."),
            List.of(),
            (date, unit) -> new FactValue.Date(date));

    /** Words from an open set. */
    static final FactKeys<List<String>> WORDS = new FactKeys<>(
            value(
                    ListShape.oneOrMore(new PatternShape(
                            Pattern.compile("[a-z][a-z -]{0,39}"), "words in lower case, such as text or image")),
                    "[text, image]",
                    "The words."),
            List.of(),
            (words, unit) -> new FactValue.Words(words));

    /** A number with its unit. Other units are taken as well, with a warning. */
    static FactKeys<BigDecimal> quantity(Unit... units) {
        return new FactKeys<>(value(new AmountShape(), "128", "The number."), List.of(units), Quantity::new);
    }

    /** A fact whose value is one of a closed set of words. */
    static FactKeys<String> word(List<String> words) {
        return new FactKeys<>(
                value(WordShape.of(words.toArray(String[]::new), word -> word), words.get(0), "One of the words."),
                List.of(),
                (word, unit) -> new FactValue.Text(word));
    }

    /** The shape of a fact that is nothing more. */
    StructShape<Fact> shape() {
        return new StructShape<>(keys("fact"), this::check, this::make);
    }

    /** The keys of a fact with some of its own before them. */
    Keys keys(String owner, Field<?>... own) {
        List<Field<?>> keys = new ArrayList<>(List.of(own));
        keys.add(value);
        if (!units.isEmpty()) {
            keys.add(UNIT);
        }
        keys.addAll(List.of(SourceKeys.CITED_OR_NONE, AS_OF, QUALIFIER, NOTE));
        return Keys.of(owner, keys);
    }

    /** Reports what is missing beside a value, and what has no place beside none. */
    void check(Fields fact) {
        Disclosure<V> disclosure = fact.find(value);
        if (disclosure == null) {
            return;
        }
        if (disclosure.value() == null) {
            refuse(fact, UNIT);
            refuse(fact, QUALIFIER);
            return;
        }
        if (!units.isEmpty()) {
            checkUnit(fact);
        }
        if (!fact.has(SourceKeys.CITED_OR_NONE)) {
            fact.markIncomplete();
            if (!fact.isWritten(SourceKeys.CITED_OR_NONE)) {
                fact.problems().missingSource(fact.at());
            }
        }
    }

    private void checkUnit(Fields fact) {
        String unit = fact.find(UNIT);
        if (unit == null) {
            fact.markIncomplete();
            if (!fact.isWritten(UNIT)) {
                fact.problems().missingKey(fact.at(), UNIT.name(), "quantity", UNIT.example());
            }
            return;
        }
        List<String> known = units.stream()
                .flatMap(one -> one.comparable().stream())
                .map(Unit::symbol)
                .toList();
        if (!known.contains(unit)) {
            fact.problems().unknownUnit(fact.at(UNIT), unit, known);
        }
    }

    /** Makes the fact of values that {@link #check} found complete. */
    @Nullable
    Fact make(Fields fact) {
        V disclosed = fact.get(value).value();
        String unit = fact.find(UNIT);
        return new Fact(
                disclosed == null ? new FactValue.NotDisclosed() : make.apply(disclosed, unit == null ? "" : unit),
                fact.find(QUALIFIER),
                fact.list(SourceKeys.CITED_OR_NONE),
                fact.find(AS_OF),
                fact.find(NOTE),
                fact.at());
    }

    private static void refuse(Fields fact, Field<?> field) {
        if (fact.has(field)) {
            fact.problems().misplacedKey(fact.at(field), field.name(), "a value that is disclosed");
        }
    }

    private static <V> Field<Disclosure<V>> value(Shape<V> shape, String example, String doc) {
        return required(
                "value", new DisclosedShape<>(shape), example, doc + " Or: " + DisclosedShape.NOT_DISCLOSED + ".");
    }
}
