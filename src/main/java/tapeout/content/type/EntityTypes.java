package tapeout.content.type;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a site declares: all types, in their order, with the units that they know, and what its posts say beside. Immutable. */
public final class EntityTypes {

    /** A site that follows nothing. */
    public static final EntityTypes NONE = new EntityTypes(List.of(), Units.BUILT_IN, List.of());

    private final Map<String, EntityType> byWord = new LinkedHashMap<>();
    private final Units units;
    private final List<PostField> postFields;

    /**
     * @param types in any order; the words differ
     * @param postFields the fields that posts have beside those of every post, in their order
     */
    public EntityTypes(Collection<EntityType> types, Units units, List<PostField> postFields) {
        types.stream()
                .sorted(Comparator.<EntityType>comparingInt(
                                type -> type.naming().order())
                        .thenComparing(EntityType::word))
                .forEach(type -> byWord.put(type.word(), type));
        this.units = units;
        this.postFields = List.copyOf(postFields);
    }

    /** All of them, in order. */
    public Collection<EntityType> all() {
        return List.copyOf(byWord.values());
    }

    public Optional<EntityType> of(String word) {
        return Optional.ofNullable(byWord.get(word));
    }

    public Units units() {
        return units;
    }

    /** The fields that posts have beside those of every post, in their order. */
    public List<PostField> postFields() {
        return postFields;
    }

    /**
     * The fields that a requirement names, of what is measured: one, or one and a field of what it refers to; fewer where
     * no type has such.
     *
     * @param of the second field; empty for the first one alone
     */
    public List<FieldType> path(String field, String of) {
        for (EntityType type : byWord.values()) {
            FieldType first = type.measuring() == null ? null : type.fields().get(field);
            if (first != null) {
                FieldType second = first.target() == null
                        ? null
                        : of(first.target().type())
                                .map(other -> other.fields().get(of))
                                .orElse(null);
                return of.isEmpty() ? List.of(first) : second == null ? List.of() : List.of(first, second);
            }
        }
        return List.of();
    }

    /** The words that what a measure asks can say; none where they are not a closed set. */
    public List<Choice> choices(MeasureType measure) {
        return owner(measure)
                .map(type -> Optional.ofNullable(type.facts().get(said(measure)))
                        .map(FactType::words)
                        .or(() -> field(measure).map(FieldType::words))
                        .orElse(List.of()))
                .orElse(List.of());
    }

    /** The field that a measure of words asks; none where it asks a fact, or is no such measure. */
    public Optional<FieldType> field(MeasureType measure) {
        return owner(measure).flatMap(type -> Optional.ofNullable(type.fields().get(said(measure))));
    }

    private static String said(MeasureType measure) {
        return measure.formula().words().map(MeasureType.Said::of).orElse("");
    }

    /** The words of those whose tracker has charts. */
    public List<String> withCharts() {
        return all().stream()
                .filter(type ->
                        type.tracker() != null && !type.tracker().charts().isEmpty())
                .map(EntityType::word)
                .toList();
    }

    private Optional<EntityType> owner(MeasureType measure) {
        return byWord.values().stream()
                .filter(type ->
                        type.measuring() != null && type.measuring().measures().contains(measure))
                .findFirst();
    }

    /** What limits can be drawn on: the measures of all types, by their words. */
    public Map<String, MeasureType> measures() {
        Map<String, MeasureType> measures = new LinkedHashMap<>();
        for (EntityType type : byWord.values()) {
            Measuring measuring = type.measuring();
            if (measuring != null) {
                measuring.measures().forEach(measure -> measures.putIfAbsent(measure.word(), measure));
            }
        }
        return measures;
    }
}
