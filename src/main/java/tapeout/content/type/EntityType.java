package tapeout.content.type;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tapeout.content.value.Glyph;
import tapeout.problem.SourceLocation;

/**
 * A kind of thing that the beat follows, as a file of {@code content/types/} declares it. There is one of each in a site, so
 * that two are equal only if they are the same.
 */
public final class EntityType {

    /** The key of what is dated ahead of an entity. */
    public static final String UPCOMING = "upcoming";

    /** The key of the actions of a life cycle. */
    public static final String ACTIONS = "actions";

    /** The key of the limits that an entity draws. */
    public static final String THRESHOLDS = "thresholds";

    /** What stands with what holds today of an entity that speaks, and is no field. */
    public static final String CLAIMS = "claims";

    private final Naming naming;
    private final Map<String, FieldType> fields;
    private final Map<String, FactType> facts;
    private final Shown shown;
    private final Traits traits;
    private final @Nullable LifeCycle lifeCycle;
    private final @Nullable Measuring measuring;
    private final @Nullable TrackerType tracker;

    /**
     * @param fields by name, in order
     * @param facts by path, in order
     * @param lifeCycle null where its entities have none
     * @param measuring null where nothing is measured of its entities
     * @param tracker null where it has none
     */
    public EntityType(
            Naming naming,
            Map<String, FieldType> fields,
            Map<String, FactType> facts,
            Shown shown,
            Traits traits,
            @Nullable LifeCycle lifeCycle,
            @Nullable Measuring measuring,
            @Nullable TrackerType tracker) {
        this.naming = naming;
        this.fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
        this.facts = Collections.unmodifiableMap(new LinkedHashMap<>(facts));
        this.shown = shown;
        this.traits = traits;
        this.lifeCycle = lifeCycle;
        this.measuring = measuring;
        this.tracker = tracker;
    }

    /**
     * What a type is called.
     *
     * @param word the document type; also the name of the file that declares it
     * @param folder the folder under {@code content/} and the first segment of the addresses
     * @param order where it stands among the types, from 1
     * @param one what readers call one of them
     * @param many what readers call several
     * @param summary what the list of them holds, in one line
     * @param glyph the drawing beside its name
     * @param at where its folder is declared
     */
    public record Naming(
            String word,
            String folder,
            int order,
            String one,
            String many,
            String summary,
            Glyph glyph,
            SourceLocation at) {}

    /**
     * How its entities are shown.
     *
     * @param kind the field of words that says what sort of thing one is; empty for none
     * @param status the fact of words that says how far one has come; empty for none
     * @param since how the day is told on which a status began, by its word
     * @param by the field that names who makes one; empty for none
     * @param dated the facts of which the first known date stands beside the name, in this order
     * @param group the field by which lists of them are grouped; empty for none
     * @param opening the fields and facts that stand with what holds today, in this order, and {@link #CLAIMS}
     * @param rail the fields that stand beside the text of one's page, in this order
     */
    public record Shown(
            String kind,
            String status,
            Map<String, Since> since,
            String by,
            List<String> dated,
            String group,
            List<String> opening,
            List<String> rail) {

        public Shown {
            since = Map.copyOf(since);
            dated = List.copyOf(dated);
            opening = List.copyOf(opening);
            rail = List.copyOf(rail);
        }
    }

    /**
     * How the day is told on which a status began.
     *
     * @param before what stands before the day
     * @param fact the fact that says the day
     * @param after what stands behind it
     */
    public record Since(String before, String fact, String after) {}

    /**
     * What its entities can do, and what machines take them for.
     *
     * @param can their abilities
     * @param fresh the most days for which their facts count as checked; 0 for no limit
     * @param schema what schema.org calls one of them, such as {@code Organization}; {@code Thing} for anything
     */
    public record Traits(Set<Ability> can, int fresh, String schema) {

        public Traits {
            can = Set.copyOf(can);
        }
    }

    /** The document type. */
    public String word() {
        return naming.word();
    }

    /** Where its folder is declared. */
    public SourceLocation at() {
        return naming.at();
    }

    /** The folder under {@code content/} and the first segment of the addresses. */
    public String folder() {
        return naming.folder();
    }

    public Naming naming() {
        return naming;
    }

    /** Its fields by name, in order. */
    public Map<String, FieldType> fields() {
        return fields;
    }

    /** Its facts by path, in order. */
    public Map<String, FactType> facts() {
        return facts;
    }

    /** What the field or fact of a key leads to; empty where it leads to no entity. */
    public Optional<Target> target(String key) {
        return Optional.ofNullable(fields.get(key))
                .map(FieldType::target)
                .or(() -> Optional.ofNullable(facts.get(key)).map(FactType::target));
    }

    public Shown shown() {
        return shown;
    }

    /** By what its entities can be chosen: fields of words, references, countries and names, facts of words, the state. */
    public List<String> queryable() {
        return Stream.of(
                        fields.values().stream()
                                .filter(field -> field.form() != FieldType.Form.LINE
                                        && field.form() != FieldType.Form.DATE
                                        && field.form() != FieldType.Form.ADDRESS)
                                .map(FieldType::name),
                        facts.values().stream()
                                .filter(fact -> fact.isClosed() && fact.isSingle())
                                .map(FactType::path),
                        Stream.ofNullable(lifeCycle).map(cycle -> ChartType.STATE))
                .flatMap(names -> names)
                .toList();
    }

    /** The closed set of words of a field, of a fact or of its states; empty for an open one. */
    public List<String> words(String name) {
        FieldType field = fields.get(name);
        FactType fact = facts.get(name);
        if (field != null) {
            return field.words().stream().map(Choice::word).toList();
        }
        return fact != null
                ? fact.words().stream().map(Choice::word).toList()
                : Stream.ofNullable(lifeCycle)
                        .flatMap(cycle -> cycle.states().stream())
                        .map(LifeCycle.State::word)
                        .toList();
    }

    /** The facts that stand with what holds today, in order. */
    public Stream<FactType> openingFacts() {
        return shown.opening().stream().flatMap(name -> Stream.ofNullable(facts.get(name)));
    }

    public boolean can(Ability ability) {
        return traits.can().contains(ability);
    }

    /** The most days for which facts count as checked; 0 for no limit. */
    public int fresh() {
        return traits.fresh();
    }

    /** What schema.org calls one of them, such as {@code Organization}; {@code Thing} for anything. */
    public String schema() {
        return traits.schema();
    }

    /** Null where its entities have none. */
    public @Nullable LifeCycle lifeCycle() {
        return lifeCycle;
    }

    /** Null where nothing is measured of its entities. */
    public @Nullable Measuring measuring() {
        return measuring;
    }

    /** What is worked out of its entities' facts, in order. */
    public List<MeasureType> derived() {
        return measuring == null ? List.of() : measuring.derived();
    }

    /** What is worked out, by its word; empty where nothing is. */
    public Optional<MeasureType> derived(String word) {
        return derived().stream().filter(measure -> measure.word().equals(word)).findFirst();
    }

    /** Null where it has none. */
    public @Nullable TrackerType tracker() {
        return tracker;
    }

    /** The cells that an entity's row has, by the names that updates give them: what is no fact first. */
    public List<String> cells() {
        List<String> cells = new ArrayList<>(fields.keySet());
        if (lifeCycle != null) {
            cells.add(ACTIONS);
        }
        if (can(Ability.LIMITS)) {
            cells.add(THRESHOLDS);
        }
        cells.add(UPCOMING);
        cells.addAll(facts.keySet());
        return cells;
    }

    @Override
    public String toString() {
        return word();
    }
}
