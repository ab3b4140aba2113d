package tapeout.frontmatter.type;

import static tapeout.frontmatter.CommonKeys.LINE;
import static tapeout.frontmatter.CommonKeys.NAME;
import static tapeout.frontmatter.shape.Field.optional;
import static tapeout.frontmatter.shape.Field.required;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tapeout.content.type.Ability;
import tapeout.content.type.EntityType;
import tapeout.content.type.FactType;
import tapeout.content.type.FieldType;
import tapeout.content.type.LifeCycle;
import tapeout.content.type.MeasureType;
import tapeout.content.type.Measuring;
import tapeout.content.type.Units;
import tapeout.content.value.Glyph;
import tapeout.content.value.QuotationMarks;
import tapeout.content.value.Reference;
import tapeout.frontmatter.CommonKeys;
import tapeout.frontmatter.shape.Field;
import tapeout.frontmatter.shape.Fields;
import tapeout.frontmatter.shape.Keys;
import tapeout.frontmatter.shape.ListShape;
import tapeout.frontmatter.shape.OwnNames;
import tapeout.frontmatter.shape.PatternShape;
import tapeout.frontmatter.shape.PlacedShape;
import tapeout.frontmatter.shape.Reading;
import tapeout.frontmatter.shape.Shape;
import tapeout.frontmatter.shape.StructShape;
import tapeout.frontmatter.shape.WholeShape;
import tapeout.frontmatter.shape.WordShape;
import tapeout.frontmatter.yaml.YamlValue;
import tapeout.problem.frontmatter.FrontMatterProblems;

/** The keys of a type file: the description from which types are read. */
final class TypeKeys {

    private static final Shape<Reference> PART = new PlacedShape(new PatternShape(
            Pattern.compile("[a-z][a-z0-9_]*+(?:\\.[a-z][a-z0-9_]*+)?"), "the key of a field or fact"));

    private static final Field<String> ONE = required("one", NAME, "Cell", "What readers call one of them.");
    private static final Field<String> MANY = required("many", NAME, "Cells", "What readers call several.");
    private static final Field<Fields> TYPE_NAME = required(
            "name",
            new StructShape<>(Keys.of("name", ONE, MANY), name -> name),
            "{one: Cell, many: Cells}",
            "Its names.");
    private static final Field<String> FOLDER = required(
            "folder",
            new PatternShape(TypeWords.WORD, TypeWords.WORD_FORM),
            "cells",
            "The folder of its documents below the content folder, and the first part of their addresses.");
    private static final Field<Integer> ORDER =
            optional("order", new WholeShape(1, 999), "1", "Where it stands among the types; 100 by default.");
    private static final Field<String> SUMMARY =
            required("summary", LINE, "\"Cells that the news is about.\"", "What the list of them holds, in one line.");
    private static final Field<String> GLYPH = optional(
            "glyph",
            CommonKeys.GLYPH,
            "die",
            "The drawing beside its name: a name, or path data on a field of 16 by 16; absent for none.");
    private static final Field<List<Ability>> CAN = optional(
            "can", ListShape.oneOrMore(WordShape.of(Ability.values())), "[compare]", "What its entities can do.");
    private static final Field<Integer> FRESH = optional(
            "fresh", new WholeShape(1, 10_000), "180", "After so many days their facts are to be checked again.");
    private static final Field<String> SCHEMA = optional(
            "schema",
            new PatternShape(Pattern.compile("[A-Z][A-Za-z]{1,59}"), "a type of schema.org"),
            "Product",
            "What schema.org calls one of them, for search engines; Thing by default.");

    private static final Field<Reference> KIND =
            part("kind", "kind", "The field of words that says what sort of thing one is.");
    private static final Field<Reference> STATUS =
            part("status", "status", "The fact of words that says how far one has come.");
    private static final Field<Reference> BY = part("by", "maker", "The field that names who makes one.");
    private static final Field<List<Reference>> DATED =
            parts("dated", "[announced]", "The facts of which the first known date stands beside the name.");
    private static final Field<Reference> GROUP =
            part("group", "maker", "The field by which lists of them are grouped.");
    private static final Field<List<Reference>> OPENING = parts(
            "opening",
            "[maker]",
            "The fields and the facts of one value with which one's page opens, beside what holds today, in this order; claims for"
                    + " what it said last.");
    private static final Field<List<Reference>> RAIL = parts(
            "rail",
            "[maker, status]",
            "The fields that stand beside the text of one's page, in this order; absent for all.");

    private final Field<Map<String, FieldTypeKeys.Draft>> fields;
    private final Field<Map<String, FactType>> facts;
    private final Field<Measuring> measures;
    private final Keys keys;

    /**
     * @param types the words of all types of the site, at least one
     * @param units the units that it knows
     */
    TypeKeys(Collection<String> types, Units units) {
        fields = FieldTypeKeys.ofEntities(types).field();
        facts = new FactTypeKeys(types, units).field();
        measures = new MeasureKeys(units).field();
        keys = Keys.of(
                "type",
                TYPE_NAME,
                FOLDER,
                ORDER,
                SUMMARY,
                GLYPH,
                CAN,
                FRESH,
                SCHEMA,
                UnitKeys.UNITS,
                KIND,
                STATUS,
                SinceKeys.FIELD,
                BY,
                DATED,
                GROUP,
                OPENING,
                RAIL,
                fields,
                facts,
                LifeCycleKeys.FIELD,
                measures,
                TrackerKeys.FIELD);
    }

    Keys keys() {
        return keys;
    }

    /**
     * Makes the type of one file.
     *
     * @param word the file's name
     * @param marks around what texts quote; asked for where one does
     * @return null if something without which no type can be is missing, which has been reported then
     */
    @Nullable
    EntityType read(
            String word, YamlValue.Mapping mapping, Supplier<QuotationMarks> marks, FrontMatterProblems problems) {
        Fields read = keys.read(mapping, new Reading(mapping, OwnNames.NONE, marks, problems));
        if (!TakenNames.areFree(mapping, problems) || !read.isComplete()) {
            return null;
        }
        Map<String, FieldType> declared = FieldTypeKeys.named(orNone(read.find(fields)));
        Map<String, FactType> known = FactTypeKeys.named(orNone(read.find(facts)));
        LifeCycle cycle = read.find(LifeCycleKeys.FIELD);
        Measuring measuring = read.find(measures);
        TrackerKeys.Tracker tracker = read.find(TrackerKeys.FIELD);
        UnreadNames unread = new UnreadNames(mapping, fields.name(), facts.name());
        TypeParts parts =
                new TypeParts(declared, known, cycle, measuring, unread.beside(declared, known, cycle, measuring));
        TypeNames names = new TypeNames(parts, problems);
        check(read, names, measuring, tracker, mapping);
        SharedLabels.check(mapping, problems.ofTypes());
        if (cycle != null) {
            Unshown.checkDays(cycle, mapping, problems.ofTypes());
        }
        if (tracker != null) {
            Unshown.checkRows(tracker.tracker(), declared, mapping, problems.ofTypes());
        }
        known.values()
                .forEach(fact ->
                        names.checkCondition(fact.demand().when(), mapping.at(facts.name(), fact.path(), "when")));
        return new EntityType(
                new EntityType.Naming(
                        word,
                        read.get(FOLDER),
                        Objects.requireNonNullElse(read.find(ORDER), 100),
                        read.get(TYPE_NAME).get(ONE),
                        read.get(TYPE_NAME).get(MANY),
                        read.get(SUMMARY),
                        read.find(GLYPH) == null ? Glyph.NONE : new Glyph(read.get(GLYPH)),
                        read.at(FOLDER)),
                declared,
                known,
                shown(read, declared, known, names, mapping),
                new EntityType.Traits(
                        new LinkedHashSet<>(read.list(CAN)),
                        Objects.requireNonNullElse(read.find(FRESH), 0),
                        Objects.requireNonNullElse(read.find(SCHEMA), "Thing")),
                cycle,
                measuring,
                tracker == null ? null : parts.complete(tracker.tracker()));
    }

    private static void check(
            Fields read,
            TypeNames names,
            @Nullable Measuring measuring,
            TrackerKeys.@Nullable Tracker tracker,
            YamlValue.Mapping mapping) {
        names.checkWords(read.find(KIND), "kind");
        names.checkStatus(read.find(STATUS), "status");
        names.checkReference(read.find(BY), "by");
        read.list(DATED).forEach(fact -> names.check(fact, "dated", names.dates()));
        names.checkField(read.find(GROUP), "group");
        read.list(OPENING).forEach(field -> names.checkOpening(field, "opening"));
        read.list(RAIL).forEach(field -> names.checkRail(field, "rail"));
        if (read.find(LifeCycleKeys.FIELD) != null) {
            names.checkActing(mapping);
        }
        if (measuring != null) {
            names.checkCondition(measuring.unless(), mapping.at(MeasureKeys.MEASURES, "unless"));
            for (MeasureType measure : measuring.measures()) {
                names.checkFormula(measure, measuring, mapping);
            }
        }
        if (tracker != null) {
            tracker.named().forEach((key, columns) -> columns.forEach(column -> names.checkColumn(column, key)));
            tracker.shown().forEach(column -> names.checkShown(column, tracker.tracker()));
            tracker.charts().forEach(chart -> names.checkChart(chart));
            names.checkRows(tracker.tracker(), mapping);
        }
    }

    private static EntityType.Shown shown(
            Fields read,
            Map<String, FieldType> declared,
            Map<String, FactType> facts,
            TypeNames names,
            YamlValue.Mapping mapping) {
        String status = status(read, facts);
        return new EntityType.Shown(
                name(read, KIND, declared),
                status,
                SinceKeys.read(
                        status.isEmpty() && read.find(STATUS) != null ? Map.of() : orNone(read.find(SinceKeys.FIELD)),
                        status.isEmpty()
                                ? List.of()
                                : Objects.requireNonNull(facts.get(status)).words(),
                        names,
                        mapping),
                name(read, BY, declared),
                read.list(DATED).stream().map(Reference::id).toList(),
                name(read, GROUP, declared),
                read.list(OPENING).stream()
                        .map(Reference::id)
                        .filter(name ->
                                declared.containsKey(name) || facts.containsKey(name) || name.equals(EntityType.CLAIMS))
                        .toList(),
                rail(read, declared));
    }

    /** What stands beside the text: where a type does not say, all its fields but the one that stands above its name. */
    private static List<String> rail(Fields read, Map<String, FieldType> declared) {
        if (read.find(RAIL) == null) {
            String kind = name(read, KIND, declared);
            return declared.keySet().stream()
                    .filter(field -> !field.equals(kind))
                    .toList();
        }
        return read.list(RAIL).stream().map(Reference::id).toList();
    }

    private static String status(Fields read, Map<String, FactType> declared) {
        Reference reference = read.find(STATUS);
        return reference == null || !declared.containsKey(reference.id()) ? "" : reference.id();
    }

    private static String name(Fields read, Field<Reference> field, Map<String, FieldType> declared) {
        Reference reference = read.find(field);
        return reference == null || !declared.containsKey(reference.id()) ? "" : reference.id();
    }

    private static <V> Map<String, V> orNone(@Nullable Map<String, V> written) {
        return written == null ? Map.of() : written;
    }

    private static Field<Reference> part(String name, String example, String doc) {
        return optional(name, PART, example, doc);
    }

    private static Field<List<Reference>> parts(String name, String example, String doc) {
        return optional(name, ListShape.listOf(PART), example, doc);
    }
}
