package tapeout.content;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tapeout.content.statement.Answer;
import tapeout.content.statement.Claim;
import tapeout.content.statement.Correction;
import tapeout.content.statement.Event;
import tapeout.content.statement.Unknown;
import tapeout.content.type.EntityTypes;
import tapeout.content.type.FieldType;
import tapeout.content.type.Target;
import tapeout.content.value.Reference;
import tapeout.content.value.Tag;
import tapeout.content.value.When;

/**
 * One story on one page.
 *
 * @param date when it is published, with the offset that was written; a day is its first instant in UTC
 * @param summary one or two sentences; empty where an open post says nothing
 * @param topics at least one, unless the site asks for none
 * @param event what it is about, on timelines; null where nothing is dated
 * @param story the thread it belongs to; null where none
 * @param part which part of the story it is in the editor's order, from 1; 0 where it is none
 * @param entities what it is about, beside what its body links
 * @param authors who wrote it; empty where the desk did
 * @param fields what it says under the fields that the site declares for posts, in their order; what it leaves out is absent
 */
public record Post(
        Header header,
        Body body,
        String title,
        OffsetDateTime date,
        String summary,
        List<Reference> topics,
        PostKind kind,
        @Nullable Event event,
        @Nullable Reference story,
        int part,
        List<Reference> entities,
        List<Reference> authors,
        List<Source> sources,
        List<Claim> claims,
        List<Unknown> unknowns,
        List<Answer> answers,
        List<Correction> corrections,
        List<Tag> tags,
        @Nullable Image image,
        Map<String, FieldValue> fields)
        implements Document {

    /** Stands in for a date that cannot be read. */
    public static final OffsetDateTime NO_DATE = Instant.EPOCH.atOffset(ZoneOffset.UTC);

    public Post {
        topics = List.copyOf(topics);
        entities = List.copyOf(entities);
        authors = List.copyOf(authors);
        sources = List.copyOf(sources);
        claims = List.copyOf(claims);
        unknowns = List.copyOf(unknowns);
        answers = List.copyOf(answers);
        corrections = List.copyOf(corrections);
        tags = List.copyOf(tags);
        fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
    }

    /** When what it tells happened: its own day where it is about no event; empty where no source dates the event. */
    public Optional<When> happened() {
        return event == null ? Optional.of(When.day(day())) : Optional.ofNullable(event.date());
    }

    /** Whether a topic is the first that it belongs to. */
    public boolean isLedBy(Topic topic) {
        return !topics.isEmpty() && topics.get(0).id().equals(topic.id());
    }

    /** The entities that it names under a declared field; none where it names none. */
    public List<Reference> references(String field) {
        FieldValue value = fields.get(field);
        return value == null ? List.of() : value.references();
    }

    /** Whether its date could be read. */
    public boolean dated() {
        return !date.equals(NO_DATE);
    }

    /** The day of publication as it was written, wherever on earth that was. */
    public LocalDate day() {
        return date.toLocalDate();
    }

    /** The instant of publication. */
    public Instant instant() {
        return date.toInstant();
    }

    /** The day of the last change that it tells of, an update or a correction; empty where it tells of none. */
    public Optional<LocalDate> changed() {
        return changes().max(Comparator.naturalOrder());
    }

    @Override
    public Optional<OffsetDateTime> due() {
        return Optional.of(date);
    }

    @Override
    public Stream<LocalDate> changes() {
        return Stream.concat(
                Stream.ofNullable(header.updated()), corrections.stream().map(Correction::date));
    }

    @Override
    public Stream<Reference> citations() {
        return claims.stream().flatMap(Claim::citations);
    }

    @Override
    public Stream<Mention> mentions(EntityTypes types) {
        return Stream.of(
                        topics.stream().map(topic -> Mention.of("topics", Wanted.TOPIC, topic)),
                        Stream.ofNullable(story).map(thread -> Mention.of("story", Wanted.STORY, thread)),
                        entities.stream().map(entity -> Mention.ofEntity("entities", "", entity)),
                        types.postFields().stream().flatMap(field -> mentions(field.type())),
                        authors.stream().map(author -> Mention.of("authors", Wanted.AUTHOR, author)),
                        claims.stream()
                                .flatMap(claim -> claim.disputes().stream())
                                .map(claim -> Mention.of("claims", Wanted.CLAIM, claim)),
                        answers.stream().map(answer -> Mention.of("answers", Wanted.UNKNOWN, answer.question())))
                .flatMap(mentions -> mentions);
    }

    private Stream<Mention> mentions(FieldType field) {
        Target target = field.target();
        return target == null
                ? Stream.empty()
                : references(field.name()).stream()
                        .map(entity -> Mention.ofEntity(field.name(), target.type(), entity));
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.of(this);
    }

    @Override
    public String typeWord() {
        return "post";
    }
}
