package tapeout.library;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tapeout.content.Post;
import tapeout.content.Reference;
import tapeout.content.Story;
import tapeout.content.When;

/**
 * What happened, in order of event date; what has no known date comes last and says so.
 *
 * @param entries the earliest first
 */
public record Timeline(List<Entry> entries) {

    private static final Comparator<Entry> ORDER = Comparator.comparing(
                    Entry::date, Comparator.nullsLast(Comparator.<When>naturalOrder()))
            .thenComparing(Entry::text)
            .thenComparing(
                    entry -> entry.post() == null ? "" : entry.post().header().file());

    public Timeline {
        entries = List.copyOf(entries);
    }

    /**
     * One line of a timeline.
     *
     * @param date when it happened; null where the sources do not say
     * @param text what happened
     * @param post the post that tells it; null where there is none
     * @param references the ids of the story's sources that it rests on, where it has no post
     */
    public record Entry(
            @Nullable When date, String text, @Nullable Post post, List<Reference> references) {

        public Entry {
            references = List.copyOf(references);
        }
    }

    /** The timeline of a story: its events and its posts' events. */
    static Timeline of(Story story, List<Post> posts, PostNames names) {
        List<Entry> entries = new ArrayList<>();
        for (Post post : posts) {
            entries.add(entryOf(post));
        }
        story.events()
                .forEach(event -> entries.add(new Entry(
                        event.date(),
                        event.text(),
                        event.post() == null
                                ? null
                                : names.find(event.post().id()).orElse(null),
                        event.sources())));
        return new Timeline(entries.stream().sorted(ORDER).toList());
    }

    /** The timeline of posts alone, as a topic shows it: only those whose event has a date. */
    public static Timeline ofDated(List<Post> posts) {
        return new Timeline(posts.stream()
                .map(Timeline::entryOf)
                .filter(entry -> entry.date() != null)
                .sorted(ORDER)
                .toList());
    }

    private static Entry entryOf(Post post) {
        return post.event() == null
                ? new Entry(null, post.title(), post, List.of())
                : new Entry(post.event().date(), post.event().label(), post, List.of());
    }
}
