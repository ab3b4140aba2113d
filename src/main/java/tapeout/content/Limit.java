package tapeout.content;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tapeout.content.type.EntityType;
import tapeout.content.type.EntityTypes;
import tapeout.content.type.FieldType;
import tapeout.content.type.MeasureType;
import tapeout.content.type.Target;
import tapeout.content.value.Reference;
import tapeout.problem.SourceLocation;

/**
 * A limit that an entity draws. The limits of one scope hold only together; scopes are alternatives.
 *
 * @param measure what is measured
 * @param asked what is within it
 * @param days when it applies
 * @param sources the ids of the entity's sources
 * @param scope the paragraph or list entry, such as {@code 3A090.a}; null only where the entity draws a single limit
 * @param terms what its scope means, and of whom it is asked
 * @param note what a reader should know of it; null where nothing
 * @param at where it is written
 */
public record Limit(
        MeasureType measure,
        Asked asked,
        Days days,
        List<Reference> sources,
        @Nullable String scope,
        Terms terms,
        @Nullable String note,
        SourceLocation at) {

    public Limit {
        sources = List.copyOf(sources);
    }

    /**
     * What is within a limit: amounts between its ends, or one of some words. One of the two lists is empty.
     *
     * @param ends one end, or the lower and the upper one of a band
     * @param oneOf words, ids or countries, one of which is said
     */
    public record Asked(List<End> ends, List<Reference> oneOf) {

        public Asked {
            ends = List.copyOf(ends);
            oneOf = List.copyOf(oneOf);
        }
    }

    /** The ends of what is within it; none where words are. */
    public List<End> ends() {
        return asked.ends();
    }

    /** The words that are within it; none where amounts are. */
    public List<Reference> oneOf() {
        return asked.oneOf();
    }

    /**
     * One end of what is within a limit.
     *
     * @param comparison how a value is compared with it
     * @param amount the number and its unit
     */
    public record End(Comparison comparison, Quantity amount) {}

    /**
     * A stretch of days.
     *
     * @param from the first
     * @param until the last; null where it has not come
     */
    public record Days(LocalDate from, @Nullable LocalDate until) {

        public boolean contains(LocalDate day) {
            return !day.isBefore(from) && (until == null || !day.isAfter(until));
        }
    }

    /**
     * What the limits of a scope come to.
     *
     * @param means what it means for a reader where all of them are met, a part of a sentence; empty where that is not said
     * @param appliesTo of which entities they are asked: those that meet all of these; of every one where there are none
     */
    public record Terms(String means, List<Requirement> appliesTo) {

        /** Nothing is said of them. */
        public static final Terms NONE = new Terms("", List.of());

        public Terms {
            appliesTo = List.copyOf(appliesTo);
        }

        /** Whether the limits are asked of an entity; they are not where it is known to be of another sort. */
        public boolean reach(Entity entity, Function<Reference, Optional<Entity>> others) {
            return appliesTo.stream().allMatch(requirement -> requirement.mayBeMetBy(entity, others));
        }
    }

    /**
     * Something that is said of every entity of which limits are asked.
     *
     * @param field a field of the entity
     * @param of a field of those that the first one refers to; empty where the field's own value is meant
     * @param values words, ids or countries, one of which it says
     */
    public record Requirement(String field, String of, List<Reference> values) {

        public Requirement {
            values = List.copyOf(values);
        }

        /** As front matter writes it. */
        public String key() {
            return of.isEmpty() ? field : field + "." + of;
        }

        private boolean mayBeMetBy(Entity entity, Function<Reference, Optional<Entity>> others) {
            List<String> said = of.isEmpty()
                    ? said(entity, field)
                    : entity.references(field).stream()
                            .flatMap(reference -> others.apply(reference).stream())
                            .flatMap(other -> said(other, of).stream())
                            .toList();
            return said.isEmpty() || values.stream().map(Reference::id).anyMatch(said::contains);
        }

        private static List<String> said(Entity entity, String field) {
            FieldValue value = entity.fields().get(field);
            return value == null ? List.of() : value.each();
        }
    }

    /** The entities that it asks for, and those that what it is asked of refers to. */
    Stream<Mention> mentions(EntityTypes types) {
        return Stream.concat(
                types.field(measure).stream().flatMap(field -> mentions(field, oneOf())),
                terms.appliesTo().stream()
                        .flatMap(asked ->
                                types.path(asked.field(), asked.of()).stream().reduce((first, last) -> last).stream()
                                        .flatMap(field -> mentions(field, asked.values()))));
    }

    private static Stream<Mention> mentions(FieldType field, List<Reference> values) {
        Target target = field.target();
        return target == null
                ? Stream.empty()
                : values.stream().map(value -> Mention.ofEntity(EntityType.THRESHOLDS, target.type(), value));
    }

    /** Whether the limit's own days have begun and are not over; whether what draws it binds is another question. */
    public boolean appliesOn(LocalDate day) {
        return days.contains(day);
    }
}
