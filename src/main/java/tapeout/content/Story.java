package tapeout.content;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tapeout.content.statement.StoryEvent;
import tapeout.content.type.EntityTypes;
import tapeout.content.value.Reference;

/**
 * A thread of posts over time; its body is a short introduction.
 *
 * @param summary what it is about, in one line
 * @param question the question that it follows
 * @param topics at least one
 * @param timeline what has no post of its own
 * @param follows the story that it continues; null where none
 */
public record Story(
        Header header,
        Body body,
        String title,
        String summary,
        String question,
        List<Reference> topics,
        Timeline timeline,
        @Nullable Reference follows)
        implements Document {

    public Story {
        topics = List.copyOf(topics);
    }

    /**
     * What stands between the posts of a story.
     *
     * @param events what has no post of its own, in the order written
     * @param sources what these rest on
     */
    public record Timeline(List<StoryEvent> events, List<Source> sources) {

        public Timeline {
            events = List.copyOf(events);
            sources = List.copyOf(sources);
        }

        private Stream<Mention> mentions() {
            return events.stream()
                    .flatMap(event -> Stream.ofNullable(event.post()))
                    .map(post -> Mention.of("events", Wanted.POST, post));
        }
    }

    @Override
    public List<Source> sources() {
        return timeline.sources();
    }

    @Override
    public Stream<Reference> citations() {
        return timeline.events().stream().flatMap(event -> event.sources().stream());
    }

    @Override
    public Stream<Mention> mentions(EntityTypes types) {
        return Stream.of(
                        topics.stream().map(topic -> Mention.of("topics", Wanted.TOPIC, topic)),
                        timeline.mentions(),
                        Stream.ofNullable(follows).map(story -> Mention.of("follows", Wanted.STORY, story)))
                .flatMap(mentions -> mentions);
    }

    @Override
    public boolean isLinkedById() {
        return true;
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.of(this);
    }

    @Override
    public String typeWord() {
        return "story";
    }

    /** Its file tells it from all others: what stands in it need not be read for that. */
    @Override
    public int hashCode() {
        return header.file().hashCode();
    }
}
