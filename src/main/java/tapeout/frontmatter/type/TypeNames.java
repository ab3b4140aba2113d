package tapeout.frontmatter.type;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import tapeout.content.type.ChartType;
import tapeout.content.type.Choice;
import tapeout.content.type.Condition;
import tapeout.content.type.EntityType;
import tapeout.content.type.FactType;
import tapeout.content.type.FieldType;
import tapeout.content.type.LifeCycle;
import tapeout.content.type.MeasureType;
import tapeout.content.type.Measuring;
import tapeout.content.type.TrackerType;
import tapeout.content.type.Unit;
import tapeout.content.value.Reference;
import tapeout.frontmatter.yaml.YamlValue;
import tapeout.problem.SourceLocation;
import tapeout.problem.frontmatter.FrontMatterProblems;
import tapeout.problem.frontmatter.TypeProblems;

/** Checks that what a type file names within itself is there, and of the right form. */
final class TypeNames {

    private final TypeParts parts;
    private final Map<String, FieldType> fields;
    private final Map<String, FactType> facts;
    private final @Nullable LifeCycle cycle;
    private final @Nullable Measuring measuring;
    private final FrontMatterProblems problems;

    TypeNames(TypeParts parts, FrontMatterProblems problems) {
        this.parts = parts;
        this.fields = parts.fields();
        this.facts = parts.facts();
        this.cycle = parts.cycle();
        this.measuring = parts.measuring();
        this.problems = problems;
    }

    void checkWords(@Nullable Reference name, String key) {
        check(name, key, fieldsThat(field -> field.form() == FieldType.Form.WORD));
    }

    void checkStatus(@Nullable Reference name, String key) {
        check(name, key, factsThat(fact -> fact.form() == FactType.Form.WORD && fact.table() == null));
    }

    void checkReference(@Nullable Reference name, String key) {
        check(name, key, fieldsThat(field -> field.form() == FieldType.Form.REFERENCE));
    }

    void checkField(@Nullable Reference name, String key) {
        check(name, key, fields.keySet());
    }

    /** A fact with a value for each cell, or whose values name entities, has a place of its own. */
    void checkOpening(Reference name, String key) {
        Set<String> known = new LinkedHashSet<>(fields.keySet());
        known.addAll(factsThat(FactType::isSingle));
        known.add(EntityType.CLAIMS);
        check(name, key, known);
    }

    void checkRail(Reference name, String key) {
        Set<String> known = new LinkedHashSet<>(fields.keySet());
        if (cycle != null) {
            known.add("state");
        }
        known.add("compare");
        check(name, key, known);
    }

    /** @param type the type's file, for the places of the fields that its life cycle names */
    void checkActing(YamlValue.Mapping type) {
        LifeCycle named = Objects.requireNonNull(cycle);
        checkActing(named.issuer(), "issuer", type, field -> field.form() == FieldType.Form.REFERENCE);
        checkActing(named.country(), "country", type, field -> field.form() == FieldType.Form.COUNTRY);
        checkActing(named.citation(), "citation", type, field -> true);
        named.states().stream()
                .filter(state -> state.word().equals(LifeCycle.NONE))
                .forEach(state ->
                        problems.ofTypes().takenState(type.at("lifecycle", "states", state.word()), state.word()));
    }

    private void checkActing(String name, String key, YamlValue.Mapping type, Predicate<FieldType> fits) {
        if (!name.isEmpty()) {
            check(new Reference(name, type.at("lifecycle", key)), key, fieldsThat(fits));
        }
    }

    /** A table shows a part of what its tracker has: what the tracker leaves out stands in no table. */
    void checkShown(Reference name, TrackerType tracker) {
        checkColumn(name, "columns");
        String column = facts.values().stream()
                .filter(fact -> CellName.isOf(fact, name))
                .map(FactType::path)
                .findFirst()
                .orElse(name.id());
        boolean known = parts.said().contains(column) || parts.derived().contains(column);
        if (known
                && !tracker.columns().isEmpty()
                && !tracker.columns().contains(column)
                && !tracker.filters().contains(column)
                && !tracker.group().equals(column)) {
            problems.ofTypes().columnOfNoTracker(name.at(), name.id(), column, tracker.columns());
        }
    }

    void checkColumn(Reference name, String key) {
        facts.values().stream()
                .filter(fact -> CellName.isOf(fact, name))
                .findFirst()
                .ifPresentOrElse(
                        fact -> new CellName(name, fact, Objects.requireNonNull(fact.table())).check(this), () -> {
                            Set<String> known = parts.said();
                            known.addAll(parts.derived());
                            check(name, key, known);
                        });
    }

    /** @param type the type's file, for the places of rows that tables choose by what is no column */
    void checkRows(TrackerType tracker, YamlValue.Mapping type) {
        for (TrackerType.TableType table : tracker.tables()) {
            SourceLocation at = type.at("tracker", "tables", table.id(), "when");
            checkCondition(table.when(), at);
            if (table.when() != null
                    && fields.containsKey(table.when().field())
                    && !tracker.columns().isEmpty()) {
                check(new Reference(table.when().field(), at), "when", tracker.columns());
            }
        }
    }

    /** What a chart shows follows from the form of what runs across; the rest has to go with it. */
    void checkChart(ChartKeys.Draft draft) {
        List<String> amounts = new ArrayList<>();
        if (measuring != null) {
            measuring.measures().forEach(measure -> amounts.add(measure.word()));
        }
        amounts.addAll(factsThat(fact -> fact.form() == FactType.Form.QUANTITY && fact.table() == null));
        List<String> across = new ArrayList<>(amounts);
        across.addAll(factsThat(fact -> fact.form() == FactType.Form.DATE));
        if (cycle != null) {
            across.add(ChartType.STATE);
        }
        check(draft.x(), "x", across);
        check(
                draft.by(),
                "by",
                fieldsThat(field -> field.form() == FieldType.Form.WORD || field.form() == FieldType.Form.REFERENCE));
        check(draft.shape(), "shape", factsThat(fact -> fact.form() == FactType.Form.WORD && fact.table() == null));
        checkCondition(draft.chart().unless(), draft.x().at());
        boolean ofAmounts = amounts.contains(draft.x().id());
        boolean ofDates = !ofAmounts && facts.containsKey(draft.x().id());
        if (!across.contains(draft.x().id())) {
            return;
        }
        if (ofAmounts || ofDates) {
            checkUnplaced(draft.from(), "from", draft);
        }
        if (ofAmounts) {
            check(draft.y(), "y", amounts);
            checkUnplaced(draft.shape(), "shape", draft);
        } else {
            checkUnplaced(draft.y(), "y", draft);
        }
        if (!ofAmounts && !ofDates) {
            checkUnplaced(draft.by(), "by", draft);
            checkUnplaced(draft.shape(), "shape", draft);
        }
        if (ofDates && draft.by() == null) {
            problems.missingKey(
                    draft.x().at(),
                    "by",
                    "chart of dates",
                    fields.keySet().stream().findFirst().orElse("maker"));
        }
    }

    private void checkUnplaced(@Nullable Reference name, String key, ChartKeys.Draft draft) {
        if (name != null) {
            problems.ofTypes().unplacedInChart(name.at(), key, draft.x().id());
        }
    }

    /** @param at where to tell of it */
    void checkCondition(@Nullable Condition condition, SourceLocation at) {
        if (condition == null) {
            return;
        }
        if (parts.isUnread(condition.field())) {
            return;
        }
        FieldType field = fields.get(condition.field());
        if (field == null || field.form() != FieldType.Form.WORD) {
            problems.unknownValue(at, "when", condition.field(), fieldsThat(one -> one.form() == FieldType.Form.WORD));
            return;
        }
        for (String word : condition.words()) {
            if (field.choice(word).isEmpty()) {
                problems.unknownValue(
                        at,
                        condition.field(),
                        word,
                        field.words().stream().map(choice -> choice.word()).toList());
            }
        }
    }

    /** @param type the type's file, for the places of what a measure names and is not there */
    void checkFormula(MeasureType measure, Measuring measuring, YamlValue.Mapping type) {
        measure.formula()
                .accept(new FormulaNames(this, measure, measuring, type))
                .run();
    }

    /** What says words: a fact that is no table and no amount, or a field that is no date and no address. */
    List<String> sayable() {
        List<String> names = new ArrayList<>(factsThat(fact -> fact.table() == null && fact.saysWords()));
        names.addAll(
                fieldsThat(field -> field.form() != FieldType.Form.DATE && field.form() != FieldType.Form.ADDRESS));
        return names;
    }

    void checkQuantity(String fact, SourceLocation at) {
        check(
                new Reference(fact, at),
                "fact",
                factsThat(one -> one.form() == FactType.Form.QUANTITY && one.table() == null));
    }

    /** The unit of a fact; null where it is not there, or no amount. */
    @Nullable
    Unit unit(String fact) {
        FactType type = facts.get(fact);
        return type == null ? null : type.unit();
    }

    TypeProblems problems() {
        return problems.ofTypes();
    }

    void check(@Nullable Reference name, String key, Collection<String> known) {
        if (name != null && !known.contains(name.id()) && !parts.isUnread(name.id())) {
            problems.unknownValue(name.at(), key, name.id(), known);
        }
    }

    private List<String> fieldsThat(Predicate<FieldType> fits) {
        return fields.values().stream().filter(fits).map(FieldType::name).toList();
    }

    /** The tables of quantities. */
    List<String> tables() {
        return factsThat(fact -> fact.table() != null && fact.form() == FactType.Form.QUANTITY);
    }

    /** The closed set of words that the columns of a table have; none where it is open, or has no such columns. */
    List<String> columns(String table) {
        FactType fact = facts.get(table);
        return fact == null || fact.table() == null
                ? List.of()
                : fact.table()
                        .columns()
                        .map(columns ->
                                columns.words().stream().map(Choice::word).toList())
                        .orElse(List.of());
    }

    /** The facts of one date. */
    List<String> dates() {
        return factsThat(fact -> fact.form() == FactType.Form.DATE && fact.table() == null);
    }

    /** All facts. */
    Set<String> facts() {
        return facts.keySet();
    }

    private List<String> factsThat(Predicate<FactType> fits) {
        return facts.values().stream().filter(fits).map(FactType::path).toList();
    }
}
