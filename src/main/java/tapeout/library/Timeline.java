package tapeout.library;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tapeout.content.Post;
import tapeout.content.Story;
import tapeout.content.value.Reference;
import tapeout.content.value.When;
import tapeout.library.post.PostNames;
import tapeout.library.post.PostOrder;

/**
 * What happened, in order of event date; a post that is about no event stands by its publication. What has no known date
 * comes last and says so.
 *
 * @param entries the earliest first
 */
public record Timeline(List<Entry> entries) {

    private static final Comparator<Entry> ORDER = Comparator.comparing(
                    Entry::date, Comparator.nullsLast(Comparator.<When>naturalOrder()))
            .thenComparing(Entry::post, Comparator.nullsFirst(PostOrder.LATEST_FIRST.reversed()))
            .thenComparing(Entry::text);

    public Timeline {
        entries = List.copyOf(entries);
    }

    /**
     * One line of a timeline.
     *
     * @param date when it happened; null where the sources do not say
     * @param text what happened
     * @param post the post that tells it; null where there is none
     * @param own whether it is that post's own event, and not one of the story's that the post tells more of
     * @param references the ids of the story's sources that it rests on, where it has no post
     */
    public record Entry(
            @Nullable When date, String text, @Nullable Post post, boolean own, List<Reference> references) {

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
        story.timeline()
                .events()
                .forEach(event -> entries.add(new Entry(
                        event.date(),
                        event.text(),
                        event.post() == null
                                ? null
                                : names.find(event.post().id()).orElse(null),
                        false,
                        event.sources())));
        return new Timeline(entries.stream().sorted(ORDER).toList());
    }

    /** The timeline of posts alone, as a topic shows it: only those whose event has a date. */
    public static Timeline ofDated(List<Post> posts) {
        return new Timeline(posts.stream()
                .filter(post -> post.event() != null && post.event().date() != null)
                .map(Timeline::entryOf)
                .sorted(ORDER)
                .toList());
    }

    /** The entries whose date is known. */
    public List<Entry> dated() {
        return entries.stream().filter(entry -> entry.date() != null).toList();
    }

    /**
     * What had certainly happened before an entry began: a month that holds its day is left out, since nobody knows which
     * came first. Everything with a date where the entry has none.
     *
     * @param place where the entry stands, from 0
     * @param limit how many entries at most, the latest
     * @return the earliest first
     */
    public List<Entry> before(int place, int limit) {
        When present = entries.get(place).date();
        Deque<Entry> found = new ArrayDeque<>();
        for (int i = place - 1; i >= 0 && found.size() < limit; i--) {
            Entry entry = entries.get(i);
            if (entry.date() != null && (present == null || entry.date().last().isBefore(present.first()))) {
                found.addFirst(entry);
            }
        }
        return List.copyOf(found);
    }

    private static Entry entryOf(Post post) {
        String text = post.event() == null ? post.title() : post.event().label();
        return new Entry(post.happened().orElse(null), text, post, true, List.of());
    }
}
