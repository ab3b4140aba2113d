package tapeout.content;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tapeout.content.statement.TrackerUpdate;
import tapeout.content.statement.Upcoming;
import tapeout.content.type.ChartType;
import tapeout.content.type.Choice;
import tapeout.content.type.Condition;
import tapeout.content.type.EntityType;
import tapeout.content.type.EntityTypes;
import tapeout.content.type.LifeCycle;
import tapeout.content.type.Target;
import tapeout.content.value.Reference;

/**
 * Something that the news is about, of a declared type. Ids are unique across all entities.
 *
 * @param fields what it says under its type's fields, in their order; what it leaves out is absent
 * @param facts its typed facts
 * @param actions its life, in order; empty where its type has no life cycle
 * @param limits the limits that it draws
 */
public record Entity(
        Header header,
        Body body,
        EntityType type,
        Profile profile,
        Map<String, FieldValue> fields,
        FactSheet facts,
        List<DatedAction> actions,
        List<Limit> limits)
        implements Document {

    public Entity {
        fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
        actions = List.copyOf(actions);
        limits = List.copyOf(limits);
    }

    /**
     * What every entity has.
     *
     * @param name its usual name
     * @param summary what it is, in one line
     * @param alsoKnownAs its other names
     * @param sources where its facts are known from
     * @param verified the day its facts were last checked; null where never
     * @param updates changes of its tracker row, the latest first
     * @param upcoming what is dated ahead, in the order written
     * @param compare the entities that it is compared with on pages of their own
     */
    public record Profile(
            String name,
            String summary,
            List<String> alsoKnownAs,
            List<Source> sources,
            @Nullable LocalDate verified,
            List<TrackerUpdate> updates,
            List<Upcoming> upcoming,
            List<Reference> compare) {

        public Profile {
            alsoKnownAs = List.copyOf(alsoKnownAs);
            sources = List.copyOf(sources);
            updates = List.copyOf(updates);
            upcoming = List.copyOf(upcoming);
            compare = List.copyOf(compare);
        }
    }

    @Override
    public List<Source> sources() {
        return profile.sources();
    }

    @Override
    public List<TrackerUpdate> updates() {
        return profile.updates();
    }

    @Override
    public String title() {
        return profile.name();
    }

    /** What it says under a field of words. */
    public Optional<Choice> word(String field) {
        return Optional.ofNullable(fields.get(field)).map(FieldValue::choice);
    }

    /** What it says under a field that is a text. */
    public Optional<String> text(String field) {
        return fields.get(field) instanceof FieldValue.Text text ? Optional.of(text.text()) : Optional.empty();
    }

    /** The entities that it names under a field; none where it names none. */
    public List<Reference> references(String field) {
        FieldValue value = fields.get(field);
        return value == null ? List.of() : value.references();
    }

    /** The entity that it names under a field of one; null where it names none. */
    public @Nullable Reference reference(String field) {
        List<Reference> named = references(field);
        return named.isEmpty() ? null : named.get(0);
    }

    /** What sort of thing it is, within its type. */
    public Optional<Choice> kind() {
        return word(type.shown().kind());
    }

    /** How far it has come, as far as was known to hold on a day. */
    public Optional<Choice> status(LocalDate day) {
        return statusFact(day).flatMap(fact -> fact.value().choice());
    }

    /** The fact that says how far it has come, as far as was known to hold on a day. */
    public Optional<Fact> statusFact(LocalDate day) {
        return facts.get(type.shown().status()).stream()
                .filter(fact -> fact.holdsOn(day))
                .filter(fact -> fact.value().choice().isPresent())
                .findFirst();
    }

    /** Who makes or issues it; null where nobody does. */
    public @Nullable Reference by() {
        return reference(type.shown().by());
    }

    /** Whether something that is so only of some entities of its type is so of this one. */
    public boolean meets(@Nullable Condition condition) {
        return condition == null
                || word(condition.field())
                        .filter(choice -> condition.words().contains(choice.word()))
                        .isPresent();
    }

    /** What it says on a day under a field, a fact of words or {@code state}: words, ids and countries. */
    public List<String> said(String name, LocalDate day) {
        FieldValue value = fields.get(name);
        if (value != null) {
            return value.each();
        }
        return name.equals(ChartType.STATE)
                ? standing(day).map(standing -> standing.state().word()).stream()
                        .toList()
                : facts.on(day).get(name).stream()
                        .flatMap(fact -> fact.value().each().stream())
                        .toList();
    }

    /** Whether its facts are to be checked again on a day; they are if they never were and its type has a limit. */
    public boolean isOverdue(LocalDate day) {
        LocalDate verified = profile.verified();
        return type.fresh() > 0
                && (verified == null || verified.plusDays(type.fresh()).isBefore(day));
    }

    /** How it stands on a day; empty where its type has no life cycle or nothing has happened yet. */
    public Optional<Standing> standing(LocalDate day) {
        LifeCycle cycle = type.lifeCycle();
        return cycle == null ? Optional.empty() : Standing.on(day, cycle, actions);
    }

    /** The days on which it stands otherwise by itself, those to come too, the earliest first; none without a life cycle. */
    public List<Standing.Lapse> lapses() {
        LifeCycle cycle = type.lifeCycle();
        return cycle == null ? List.of() : Standing.lapses(cycle, actions);
    }

    /** The last action that has certainly happened by a day. */
    public Optional<DatedAction> lastAction(LocalDate day) {
        return actions.stream()
                .filter(action -> !action.date().last().isAfter(day))
                .reduce((earlier, later) -> later);
    }

    /** How it stood from its first action to a day, the earliest first; none where its type has no life cycle. */
    public List<Standing.Spell> spells(LocalDate last) {
        LifeCycle cycle = type.lifeCycle();
        return cycle == null ? List.of() : Standing.spells(last, cycle, actions);
    }

    /** Other entities by its type's fields and facts, by what it is compared with and by what its limits ask. */
    @Override
    public Stream<Mention> mentions(EntityTypes types) {
        return Stream.of(
                        type.fields().values().stream().flatMap(field -> mentions(field.name(), field.target())),
                        type.facts().values().stream().flatMap(fact -> mentions(fact.path(), fact.target())),
                        profile.compare().stream().map(other -> Mention.ofEntity("compare", type.word(), other)),
                        limits.stream().flatMap(limit -> limit.mentions(types)).distinct())
                .flatMap(mentions -> mentions);
    }

    private Stream<Mention> mentions(String key, @Nullable Target target) {
        return target == null
                ? Stream.empty()
                : Stream.concat(
                                references(key).stream(),
                                facts.get(key).stream().flatMap(fact -> Stream.ofNullable(fact.names())))
                        .map(reference -> Mention.ofEntity(key, target.type(), reference));
    }

    @Override
    public Stream<LocalDate> changes() {
        return Stream.concat(Document.super.changes(), Stream.ofNullable(profile.verified()));
    }

    @Override
    public Document with(EntityTypes types) {
        EntityType declared = types.of(typeWord()).orElseThrow();
        return new Entity(header, body, declared, profile, fields, facts, actions, limits);
    }

    @Override
    public boolean isLinkedById() {
        return true;
    }

    @Override
    public Stream<Reference> citations() {
        return Stream.of(
                        facts.all().flatMap(fact -> fact.sources().stream()),
                        profile.updates().stream().flatMap(update -> update.sources().stream()),
                        profile.upcoming().stream().flatMap(coming -> coming.sources().stream()),
                        actions.stream().flatMap(action -> action.sources().stream()),
                        limits.stream().flatMap(limit -> limit.sources().stream()))
                .flatMap(mentions -> mentions);
    }

    @Override
    public String summary() {
        return profile.summary();
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.of(this);
    }

    @Override
    public String typeWord() {
        return type.word();
    }

    /** Its file tells it from all others: what stands in it need not be read for that. */
    @Override
    public int hashCode() {
        return header.file().hashCode();
    }
}
