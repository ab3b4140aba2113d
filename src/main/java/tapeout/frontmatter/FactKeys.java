package tapeout.frontmatter;

import static tapeout.frontmatter.CommonKeys.DOCUMENT;
import static tapeout.frontmatter.CommonKeys.NAME;
import static tapeout.frontmatter.CommonKeys.STATEMENT;
import static tapeout.frontmatter.shape.Field.optional;
import static tapeout.frontmatter.shape.Field.required;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tapeout.content.Fact;
import tapeout.content.FactValue;
import tapeout.content.Qualifier;
import tapeout.content.Quantity;
import tapeout.content.type.Choice;
import tapeout.content.type.FactType;
import tapeout.content.type.Table;
import tapeout.content.type.Unit;
import tapeout.content.type.Units;
import tapeout.content.value.Reference;
import tapeout.content.value.When;
import tapeout.frontmatter.shape.AmountShape;
import tapeout.frontmatter.shape.DayShape;
import tapeout.frontmatter.shape.DisclosedShape;
import tapeout.frontmatter.shape.DisclosedShape.Disclosure;
import tapeout.frontmatter.shape.Field;
import tapeout.frontmatter.shape.Fields;
import tapeout.frontmatter.shape.Keys;
import tapeout.frontmatter.shape.ListShape;
import tapeout.frontmatter.shape.PatternShape;
import tapeout.frontmatter.shape.Shape;
import tapeout.frontmatter.shape.StructShape;
import tapeout.frontmatter.shape.TextShape;
import tapeout.frontmatter.shape.WhenShape;
import tapeout.frontmatter.shape.WordShape;

/**
 * The keys of a fact. Whatever is disclosed needs a source, and a quantity needs a unit; what is not disclosed has no unit
 * and no qualifier.
 *
 * @param type what is declared of it
 * @param value the field of the value
 * @param units those that its quantities compare in; none where it is no quantity
 * @param cell the fields that tell the cells of a table apart; empty for a single value
 * @param names the field of the entity that the value names; null where it names none
 * @param make makes the value of what is written and its unit, the unit empty where it has none
 * @param <V> what the value is written as
 */
record FactKeys<V>(
        FactType type,
        Field<Disclosure<V>> value,
        List<Unit> units,
        List<Field<String>> cell,
        @Nullable Field<Reference> names,
        BiFunction<V, String, FactValue> make) {

    private static final Field<String> UNIT =
            optional("unit", TextShape.word(40), "GB", "The unit of the number, as the source gives it.");
    private static final Field<LocalDate> AS_OF =
            optional("as_of", new DayShape(), "2026-11-24", "The day for which the source gives it.");
    private static final Field<When> UNTIL =
            optional("until", new WhenShape(), "2026-11-09", "When it stopped being so, as exactly as it is known.");
    private static final Field<LocalDate> VERIFIED = optional(
            "verified", new DayShape(), "2026-11-24", "The day on which it was looked up again and was still so.");
    private static final Field<String> NOTE =
            optional("note", STATEMENT, "\"Two dies together.\"", "What a reader should know of it.");
    private static final Field<Qualifier> QUALIFIER =
            optional("qualifier", WordShape.of(Qualifier.values()), "up to", "How it is hedged.");
    private static final Pattern OPEN_WORD = Pattern.compile("[a-z][a-z -]{0,39}");

    /** The keys of a declared fact. */
    static FactKeys<?> of(FactType type, Units units) {
        return switch (type.form()) {
            case QUANTITY ->
                new FactKeys<BigDecimal>(
                        type,
                        value(new AmountShape(), "128", "The number."),
                        comparable(type, units),
                        cells(type),
                        names(type),
                        (amount, unit) ->
                                new Quantity(amount, unit, units.of(unit).orElse(null)));
            case RANGE ->
                new FactKeys<FactEnds<BigDecimal>>(
                        type,
                        value(FactEnds.ofAmounts(), "{from: 10, to: 20}", "The two numbers."),
                        comparable(type, units),
                        cells(type),
                        names(type),
                        (ends, unit) -> {
                            Unit known = units.of(unit).orElse(null);
                            return new FactValue.Range(
                                    new Quantity(ends.from(), unit, known), new Quantity(ends.to(), unit, known));
                        });
            case PERIOD ->
                new FactKeys<FactEnds<When>>(
                        type,
                        value(FactEnds.ofDates(), "{from: 2026-03, to: 2026-Q4}", "The two dates."),
                        List.of(),
                        cells(type),
                        names(type),
                        (ends, unit) -> new FactValue.Period(ends.from(), ends.to()));
            case CHOICES ->
                new FactKeys<List<Choice>>(
                        type,
                        value(
                                ListShape.oneOrMore(choices(type)),
                                "[" + type.words().get(0).word() + "]",
                                "One or several of the words."),
                        List.of(),
                        cells(type),
                        names(type),
                        (choices, unit) -> new FactValue.Choices(choices));
            case DATE ->
                new FactKeys<When>(
                        type,
                        value(new WhenShape(), "2026-Q4", "The date, as exactly as it is known."),
                        List.of(),
                        cells(type),
                        names(type),
                        (date, unit) -> new FactValue.Date(date));
            case WORDS ->
                new FactKeys<List<String>>(
                        type,
                        value(
                                ListShape.oneOrMore(
                                        new PatternShape(OPEN_WORD, "words in lower case, such as text or image")),
                                "[text, image]",
                                "The words."),
                        List.of(),
                        cells(type),
                        names(type),
                        (words, unit) -> new FactValue.Words(words));
            case WORD ->
                new FactKeys<Choice>(
                        type,
                        value(choices(type), type.words().get(0).word(), "One of the words."),
                        List.of(),
                        cells(type),
                        names(type),
                        (choice, unit) -> new FactValue.OneWord(choice));
            case TEXT ->
                new FactKeys<String>(
                        type,
                        value(STATEMENT, "A few words", "What the source says."),
                        List.of(),
                        cells(type),
                        names(type),
                        (text, unit) -> new FactValue.Text(text));
        };
    }

    /** What the front matter of an entity has under the fact's key. */
    Shape<List<Fact>> shape() {
        StructShape<Fact> entry = new StructShape<>(keys(), this::check, this::make);
        return type.table() == null && names == null ? ListShape.oneOrMore(entry) : ListShape.listOf(entry);
    }

    /** A value that is right, as it stands behind the fact's key. */
    String example() {
        String of = "value: " + value.example()
                + (units.isEmpty() ? "" : ", unit: " + units.get(0).symbol());
        StringBuilder cells = new StringBuilder();
        cell.forEach(field ->
                cells.append(field.name()).append(": ").append(field.example()).append(", "));
        String entry = "{" + cells + of + ", source: a-source}";
        return type.table() == null && names == null ? entry : "[" + entry + "]";
    }

    private Keys keys() {
        List<Field<?>> keys = new ArrayList<>(cell);
        if (names != null) {
            keys.add(names);
        }
        keys.add(value);
        if (!units.isEmpty()) {
            keys.add(UNIT);
        }
        keys.addAll(List.of(SourceKeys.CITED_OR_NONE, AS_OF, UNTIL, VERIFIED, QUALIFIER, NOTE));
        return Keys.of(cell.isEmpty() ? "fact" : type.path() + " figure", keys);
    }

    /** Reports what is missing beside a value, and what has no place beside none. */
    private void check(Fields fact) {
        checkLife(fact);
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
        checkOnce(fact, disclosure.value());
        if (!fact.has(SourceKeys.CITED_OR_NONE) && !isUnknown(disclosure.value())) {
            fact.markIncomplete();
            if (!fact.isWritten(SourceKeys.CITED_OR_NONE)) {
                fact.problems().ofEntities().missingSource(fact.at(), sourceless());
            }
        }
    }

    /** Several words say each of them once. */
    private void checkOnce(Fields fact, Object written) {
        if (written instanceof List<?> words) {
            Set<Object> seen = new HashSet<>();
            for (Object word : words) {
                if (!seen.add(word)) {
                    String twice = word instanceof Choice choice ? choice.word() : word.toString();
                    fact.problems().ofTypes().nameTwice(fact.at(value), value.name(), twice);
                }
            }
        }
    }

    private static Shape<Choice> choices(FactType type) {
        return WordShape.of(type.words().toArray(Choice[]::new), Choice::word);
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

    private static void checkLife(Fields fact) {
        LocalDate asOf = fact.find(AS_OF);
        When until = fact.find(UNTIL);
        LocalDate verified = fact.find(VERIFIED);
        if (asOf != null && until != null && until.last().isBefore(asOf)) {
            fact.problems().dateBefore(fact.at(UNTIL), "The end", until, "the day for which it is given", asOf);
        }
        if (asOf != null && verified != null && verified.isBefore(asOf)) {
            fact.problems()
                    .dateBefore(fact.at(VERIFIED), "The second look", verified, "the day for which it is given", asOf);
        }
        if (until != null && verified != null && until.last().isBefore(verified)) {
            fact.problems().dateBefore(fact.at(UNTIL), "The end", until, "the day it was found still so", verified);
        }
    }

    private void checkUnit(Fields fact) {
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
        List<String> known = units.stream().map(Unit::symbol).toList();
        if (!known.contains(unit)) {
            fact.problems().ofEntities().unknownUnit(fact.at(UNIT), unit, known);
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
                new Fact.Life(fact.find(AS_OF), fact.find(UNTIL), fact.find(VERIFIED)),
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

    private static List<Unit> comparable(FactType type, Units units) {
        Set<Unit> all = new LinkedHashSet<>();
        Stream<Unit> own = Stream.of(Objects.requireNonNull(type.unit()));
        Stream<Unit> cells = type.table() == null
                ? Stream.empty()
                : type.table().units().values().stream().sorted(Comparator.comparing(Unit::symbol));
        Stream.concat(own, cells).forEach(unit -> all.addAll(units.comparable(unit)));
        return List.copyOf(all);
    }

    private static List<Field<String>> cells(FactType type) {
        List<Field<String>> cells = new ArrayList<>();
        if (type.table() != null) {
            for (Table.Dimension dimension : type.table().dimensions()) {
                String[] words =
                        dimension.words().stream().map(choice -> choice.word()).toArray(String[]::new);
                Shape<String> shape = words.length == 0 ? NAME : WordShape.of(words, word -> word);
                cells.add(required(dimension.name(), shape, dimension.example(), dimension.definition()));
            }
        }
        return cells;
    }

    private static @Nullable Field<Reference> names(FactType type) {
        return type.target() == null
                ? null
                : optional(
                        type.target().type(),
                        DOCUMENT,
                        "an-id",
                        "The " + type.target().type() + " that the value names, where there is an entry for it.");
    }
}
