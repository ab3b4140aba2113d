package tapeout.content;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tapeout.content.type.EntityTypes;
import tapeout.content.type.FieldType;
import tapeout.content.type.Target;
import tapeout.content.value.Reference;
import tapeout.content.value.Tag;

/**
 * Under what readers find a post.
 *
 * @param topics at least one, unless the site asks for none; the first leads
 * @param story the thread it belongs to; null where none
 * @param part which part of the story it is in the editor's order, from 1; 0 where it is none
 * @param entities what it is about, beside what its body links
 * @param fields what it says under the fields that the site declares for posts, in their order; what it leaves out is absent
 */
public record Filing(
        List<Reference> topics,
        @Nullable Reference story,
        int part,
        List<Reference> entities,
        List<Tag> tags,
        Map<String, FieldValue> fields) {

    public Filing {
        topics = List.copyOf(topics);
        entities = List.copyOf(entities);
        tags = List.copyOf(tags);
        fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
    }

    /** Whether a topic is the first of them. */
    public boolean isLedBy(Topic topic) {
        return !topics.isEmpty() && topics.get(0).id().equals(topic.id());
    }

    /** The entities that it names under a declared field; none where it names none. */
    public List<Reference> references(String field) {
        FieldValue value = fields.get(field);
        return value == null ? List.of() : value.references();
    }

    Stream<Mention> mentions(EntityTypes types) {
        return Stream.of(
                        topics.stream().map(topic -> Mention.of("topics", Wanted.TOPIC, topic)),
                        Stream.ofNullable(story).map(thread -> Mention.of("story", Wanted.STORY, thread)),
                        entities.stream().map(entity -> Mention.ofEntity("entities", "", entity)),
                        types.postFields().stream().flatMap(field -> mentions(field.type())))
                .flatMap(mentions -> mentions);
    }

    private Stream<Mention> mentions(FieldType field) {
        Target target = field.target();
        return target == null
                ? Stream.empty()
                : references(field.name()).stream()
                        .map(entity -> Mention.ofEntity(field.name(), target.type(), entity));
    }
}
