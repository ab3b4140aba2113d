package tapeout.frontmatter.type;

import static tapeout.frontmatter.CommonKeys.LINE;
import static tapeout.frontmatter.CommonKeys.NAME;
import static tapeout.frontmatter.shape.Field.optional;
import static tapeout.frontmatter.shape.Field.required;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tapeout.content.type.Choice;
import tapeout.content.type.FactType;
import tapeout.content.type.Table;
import tapeout.content.type.Target;
import tapeout.content.type.Unit;
import tapeout.content.type.Units;
import tapeout.content.value.Reference;
import tapeout.frontmatter.shape.Field;
import tapeout.frontmatter.shape.Fields;
import tapeout.frontmatter.shape.Keys;
import tapeout.frontmatter.shape.ListShape;
import tapeout.frontmatter.shape.MapShape;
import tapeout.frontmatter.shape.PlacedShape;
import tapeout.frontmatter.shape.Shape;
import tapeout.frontmatter.shape.StructShape;
import tapeout.frontmatter.shape.WholeShape;
import tapeout.frontmatter.shape.WordShape;

/** The declarations of a type's facts. */
final class FactTypeKeys {

    private static final Pattern PATH = Pattern.compile("[a-z][a-z0-9_]*+(?:\\.[a-z][a-z0-9_]*+)?");

    private static final Field<String> LABEL = required("label", NAME, "Capacity", "Its name for readers.");
    private static final Field<FactType.Form> FORM = optional(
            "form",
            WordShape.of(
                    new FactType.Form[] {FactType.Form.TEXT, FactType.Form.DATE, FactType.Form.WORDS},
                    form -> form.name().toLowerCase(Locale.ROOT)),
            "text",
            "What its value is, where that is no quantity: text, date or words of an open set.");
    private static final Field<Map<String, Choice>> WORDS =
            optional("words", TypeWords.CHOICES, "{open: Open, closed: Closed}", "The closed set of its words.");
    private static final Field<Boolean> RANGE =
            TypeWords.flag("range", "With quantity or dates: whether its value goes from one to another.");
    private static final Field<Boolean> MANY =
            TypeWords.flag("many", "With words: whether its value may hold several of them.");
    private static final Field<Boolean> REQUIRED =
            TypeWords.flag("required", "Whether every entity of the type has it.");
    private static final Field<Map<String, List<String>>> WHEN =
            TypeWords.condition("when", "The entities that can have it at all: a field of words, and those words.");

    private static final Field<Integer> FRESH = optional(
            "fresh",
            new WholeShape(1, 10_000),
            "30",
            "After so many days it is to be checked again, where that is sooner than its type says.");

    private static final Field<Map<String, Choice>> DIMENSION_WORDS =
            optional("words", TypeWords.CHOICES, "{peak: Peak}", "The closed set of its words; open where absent.");
    private static final Field<String> EXAMPLE =
            optional("example", NAME, "north", "A word of an open set, for documentation.");
    private static final StructShape<Table.Dimension> DIMENSION = new StructShape<>(
            Keys.of("dimension", LABEL, DIMENSION_WORDS, EXAMPLE, TypeWords.SAYS), FactTypeKeys::dimension);
    private static final Field<Map<String, Table.Dimension>> DIMENSIONS = required(
            "by",
            new MapShape<>(TypeWords.WORD, TypeWords.WORD_FORM, DIMENSION),
            "{region: {label: Region}}",
            "Its dimensions, one or two: of two the first makes rows and the second columns.");
    private static final Field<String> TABLE_CAPTION =
            optional("caption", LINE, "\"Prices by region.\"", "The caption of the table.");
    private static final Field<String> TABLE_HEADING =
            optional("heading", NAME, "Prices", "Its heading where two entities are compared.");
    private static final Field<String> TABLE_NOTE =
            optional("note", LINE, "\"Prices of different years do not compare.\"", "A remark below that heading.");
    private static final Field<List<Reference>> TOGETHER = optional(
            "together",
            ListShape.listOf(new PlacedShape(NAME)),
            "[peak, lasting]",
            "Words of the second dimension whose columns are shown together.");

    private final Units units;
    private final Field<Unit> quantity;
    private final Field<String> to;
    private final Field<Table> table;
    private final StructShape<FactType> shape;

    /**
     * @param types the words of all types of the site
     * @param units the units that it knows
     */
    FactTypeKeys(Collection<String> types, Units units) {
        this.units = units;
        Shape<Unit> unit = WordShape.of(units.all().toArray(Unit[]::new), Unit::symbol);
        quantity = optional("quantity", unit, "GB", "The unit in which its quantities are compared.");
        to = optional(
                "to",
                WordShape.of(types.toArray(String[]::new), word -> word),
                types.iterator().next(),
                "The type of entity that a value may name.");
        Field<Map<String, Unit>> cellUnits = optional(
                "units",
                new MapShape<>(Pattern.compile("[\\p{L}\\p{Nd}._ -]{1,40}"), "how the word of a row starts", unit),
                "{heat: MWh}",
                "Other units, by how the first dimension's word starts.");
        table = optional(
                "table",
                new StructShape<>(
                        Keys.of("table", DIMENSIONS, cellUnits, TABLE_CAPTION, TABLE_HEADING, TABLE_NOTE, TOGETHER),
                        made -> table(made, cellUnits)),
                "{by: {region: {label: Region}}}",
                "The cells that it has a value for.");
        shape = new StructShape<>(
                Keys.of(
                        "fact",
                        quantity,
                        FORM,
                        WORDS,
                        RANGE,
                        MANY,
                        REQUIRED,
                        FRESH,
                        table,
                        to,
                        LABEL,
                        TypeWords.CAPTION,
                        TypeWords.COLUMN,
                        TypeWords.SAYS,
                        WHEN,
                        TypeWords.BACK),
                this::check,
                this::draft);
    }

    Field<Map<String, FactType>> field() {
        return optional(
                "facts",
                new MapShape<>(PATH, "lower-case letters, digits and _, with one dot for a nested one", shape),
                "{capacity: {quantity: GB, label: Capacity}}",
                "What is known of an entity from sources.");
    }

    /** The facts by path. */
    static Map<String, FactType> named(Map<String, FactType> drafts) {
        Map<String, FactType> named = new LinkedHashMap<>();
        drafts.forEach((path, type) -> named.put(
                path,
                new FactType(
                        path,
                        type.form(),
                        type.unit(),
                        type.texts(),
                        type.words(),
                        type.table(),
                        type.target(),
                        type.demand())));
        return named;
    }

    private void check(Fields declared) {
        long forms =
                Stream.of(quantity, FORM, WORDS).filter(declared::isWritten).count();
        if (forms != 1) {
            declared.problems().oneOf(declared.at(), "fact", List.of(quantity.name(), FORM.name(), WORDS.name()));
            declared.markIncomplete();
        }
        if (Stream.of(quantity, FORM, WORDS, table).anyMatch(part -> declared.isWritten(part) && !declared.has(part))) {
            declared.markIncomplete(); // what is wrong has been told; as another kind of fact it would be told again
        }
        if (declared.has(RANGE) && !declared.isWritten(quantity) && declared.find(FORM) != FactType.Form.DATE) {
            declared.problems().misplacedKey(declared.at(RANGE), RANGE.name(), "quantity: or form: date");
        }
        if (declared.has(MANY) && !declared.isWritten(WORDS)) {
            declared.problems().misplacedKey(declared.at(MANY), MANY.name(), "words:");
        }
        Unit unit = declared.find(quantity);
        if (unit != null && !unit.dividesExactly()) {
            declared.problems().ofTypes().unendingUnit(declared.at(quantity), unit.symbol(), better(unit));
            declared.markIncomplete();
        }
    }

    /** The units in which quantities of one can be compared, the one that is counted in itself first. */
    private List<String> better(Unit unit) {
        return units.all().stream()
                .filter(other -> other.comparesWith(unit) && other.dividesExactly())
                .sorted(Comparator.comparing(other -> !other.factor().equals(BigDecimal.ONE)))
                .map(Unit::symbol)
                .toList();
    }

    private @Nullable FactType draft(Fields declared) {
        Map<String, Choice> words = declared.find(WORDS);
        if (words != null && words.isEmpty()) {
            declared.problems().emptyList(declared.at(WORDS), WORDS.name(), WORDS.example());
            return null;
        }
        String type = declared.find(to);
        return new FactType(
                "",
                form(declared),
                declared.find(quantity),
                TypeWords.texts(declared, declared.get(LABEL)),
                words == null ? List.of() : TypeWords.choices(words),
                declared.find(table),
                type == null ? null : new Target(type, declared.find(TypeWords.BACK), false),
                new FactType.Demand(
                        declared.has(REQUIRED),
                        TypeWords.condition(declared.find(WHEN)),
                        Objects.requireNonNullElse(declared.find(FRESH), 0)));
    }

    private FactType.Form form(Fields declared) {
        if (declared.has(quantity)) {
            return declared.has(RANGE) ? FactType.Form.RANGE : FactType.Form.QUANTITY;
        }
        if (declared.has(WORDS)) {
            return declared.has(MANY) ? FactType.Form.CHOICES : FactType.Form.WORD;
        }
        FactType.Form form = Objects.requireNonNullElse(declared.find(FORM), FactType.Form.TEXT);
        return form == FactType.Form.DATE && declared.has(RANGE) ? FactType.Form.PERIOD : form;
    }

    private static Table.Dimension dimension(Fields declared) {
        Map<String, Choice> words = declared.find(DIMENSION_WORDS);
        List<Choice> choices = words == null ? List.of() : TypeWords.choices(words);
        String example = choices.isEmpty()
                ? Objects.requireNonNullElse(declared.find(EXAMPLE), "a word")
                : choices.get(0).word();
        return new Table.Dimension(
                "",
                declared.get(LABEL),
                choices,
                example,
                Objects.requireNonNullElse(declared.find(TypeWords.SAYS), declared.get(LABEL)));
    }

    private static @Nullable Table table(Fields made, Field<Map<String, Unit>> cellUnits) {
        List<Table.Dimension> dimensions = new ArrayList<>();
        made.get(DIMENSIONS)
                .forEach((name, one) -> dimensions.add(
                        new Table.Dimension(name, one.label(), one.words(), one.example(), one.definition())));
        if (dimensions.isEmpty() || dimensions.size() > 2) {
            made.problems()
                    .outOfRange(
                            made.at(DIMENSIONS), DIMENSIONS.name(), dimensions.size() + " dimensions", "one or two");
            return null;
        }
        checkTogether(made, dimensions);
        Map<String, Unit> units = made.find(cellUnits);
        String caption = Objects.requireNonNullElse(made.find(TABLE_CAPTION), "");
        return new Table(
                dimensions,
                units == null ? Map.of() : units,
                new Table.Captions(
                        caption,
                        Objects.requireNonNullElse(made.find(TABLE_HEADING), caption),
                        Objects.requireNonNullElse(made.find(TABLE_NOTE), "")),
                made.list(TOGETHER).stream().map(Reference::id).toList());
    }

    /** Columns are those of the second dimension: any other word would keep nothing together. */
    private static void checkTogether(Fields made, List<Table.Dimension> dimensions) {
        if (made.has(TOGETHER) && dimensions.size() < 2) {
            made.problems().misplacedKey(made.at(TOGETHER), TOGETHER.name(), "a table of two dimensions");
            return;
        }
        List<String> known = dimensions.get(dimensions.size() - 1).words().stream()
                .map(Choice::word)
                .toList();
        made.list(TOGETHER).stream()
                .filter(word -> !known.isEmpty() && !known.contains(word.id()))
                .forEach(word -> made.problems().unknownValue(word.at(), TOGETHER.name(), word.id(), known));
    }
}
