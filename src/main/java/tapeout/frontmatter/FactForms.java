package tapeout.frontmatter;

import static tapeout.frontmatter.CommonKeys.DOCUMENT;
import static tapeout.frontmatter.CommonKeys.NAME;
import static tapeout.frontmatter.CommonKeys.STATEMENT;
import static tapeout.frontmatter.shape.Field.optional;
import static tapeout.frontmatter.shape.Field.required;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tapeout.content.FactValue;
import tapeout.content.Quantity;
import tapeout.content.type.Choice;
import tapeout.content.type.FactType;
import tapeout.content.type.Table;
import tapeout.content.type.Unit;
import tapeout.content.type.Units;
import tapeout.content.value.Reference;
import tapeout.frontmatter.shape.AmountShape;
import tapeout.frontmatter.shape.DisclosedShape;
import tapeout.frontmatter.shape.DisclosedShape.Disclosure;
import tapeout.frontmatter.shape.Field;
import tapeout.frontmatter.shape.ListShape;
import tapeout.frontmatter.shape.PatternShape;
import tapeout.frontmatter.shape.Shape;
import tapeout.frontmatter.shape.WhenShape;
import tapeout.frontmatter.shape.WordShape;

/** The keys of a fact of each form, as its type declares it. */
final class FactForms {

    private static final Pattern OPEN_WORD = Pattern.compile("[a-z][a-z -]{0,39}");

    private static final String BOTH_ENDS =
            "Write one number with qualifier: about, up to or at least; {from: %s, to: %s} needs range: true for the fact in"
                    + " the file of its type.";

    private FactForms() {}

    /** The keys of a declared fact. */
    static FactKeys<?> keys(FactType type, Units units) {
        return switch (type.form()) {
            case QUANTITY ->
                made(
                        type,
                        value(new AmountShape(BOTH_ENDS), "128", "The number."),
                        comparable(type, units),
                        (amount, unit) ->
                                new Quantity(amount, unit, units.of(unit).orElse(null)));
            case RANGE ->
                made(
                        type,
                        value(FactEnds.ofAmounts(), "{from: 10, to: 20}", "The two numbers."),
                        comparable(type, units),
                        (ends, unit) -> {
                            Unit known = units.of(unit).orElse(null);
                            return new FactValue.Range(
                                    new Quantity(ends.from(), unit, known), new Quantity(ends.to(), unit, known));
                        });
            case PERIOD ->
                made(
                        type,
                        value(FactEnds.ofDates(), "{from: 2026-03, to: 2026-Q4}", "The two dates."),
                        null,
                        (ends, unit) -> new FactValue.Period(ends.from(), ends.to()));
            case CHOICES ->
                made(
                        type,
                        value(
                                ListShape.oneOrMore(choices(type)),
                                "[" + type.words().get(0).word() + "]",
                                "One or several of the words."),
                        null,
                        (choices, unit) -> new FactValue.Choices(choices));
            case DATE ->
                made(
                        type,
                        value(new WhenShape(), "2026-Q4", "The date, as exactly as it is known."),
                        null,
                        (date, unit) -> new FactValue.Date(date));
            case WORDS ->
                made(
                        type,
                        value(
                                ListShape.oneOrMore(
                                        new PatternShape(OPEN_WORD, "words in lower case, such as text or image")),
                                "[text, image]",
                                "The words."),
                        null,
                        (words, unit) -> new FactValue.Words(words));
            case WORD ->
                made(
                        type,
                        value(choices(type), type.words().get(0).word(), "One of the words."),
                        null,
                        (choice, unit) -> new FactValue.OneWord(choice));
            case TEXT ->
                made(
                        type,
                        value(STATEMENT, "A few words", "What the source says."),
                        null,
                        (text, unit) -> new FactValue.Text(text));
        };
    }

    private static <V> FactKeys<V> made(
            FactType type,
            Field<Disclosure<V>> value,
            @Nullable FactUnits units,
            BiFunction<V, String, FactValue> make) {
        return new FactKeys<>(type, value, units, cells(type), names(type), make);
    }

    private static Shape<Choice> choices(FactType type) {
        return WordShape.of(type.words().toArray(Choice[]::new), Choice::word);
    }

    private static <V> Field<Disclosure<V>> value(Shape<V> shape, String example, String doc) {
        return required(
                "value", new DisclosedShape<>(shape), example, doc + " Or: " + DisclosedShape.NOT_DISCLOSED + ".");
    }

    private static FactUnits comparable(FactType type, Units units) {
        Map<String, Unit> all = new LinkedHashMap<>();
        Stream<Unit> own = Stream.of(Objects.requireNonNull(type.unit()));
        Stream<Unit> cells = type.table() == null
                ? Stream.empty()
                : type.table().units().values().stream().sorted(Comparator.comparing(Unit::symbol));
        Stream.concat(own, cells)
                .flatMap(unit -> units.comparable(unit).stream())
                .forEach(unit -> all.putIfAbsent(unit.symbol(), unit));
        return new FactUnits(List.copyOf(all.values()), units);
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
