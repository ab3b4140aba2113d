package tapeout.library;

import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.OptionalInt;
import tapeout.content.Post;
import tapeout.content.Story;
import tapeout.library.post.PostIndex;
import tapeout.library.post.PostNames;

/** The timelines of stories, and where posts stand in them. */
final class TimelineIndex {

    private final Map<String, Timeline> byStory = new HashMap<>();
    private final Map<Post, Integer> places = new IdentityHashMap<>();

    TimelineIndex(Collection<Story> stories, PostIndex posts, PostNames names) {
        for (Story story : stories) {
            Timeline timeline = Timeline.of(story, posts.ofStory(story.id()), names);
            byStory.put(story.id(), timeline);
            for (int place = 0; place < timeline.entries().size(); place++) {
                Timeline.Entry entry = timeline.entries().get(place);
                if (entry.own()) {
                    places.put(entry.post(), place);
                }
            }
        }
    }

    /** @throws IllegalArgumentException if the story does not go out */
    Timeline of(Story story) {
        Timeline timeline = byStory.get(story.id());
        if (timeline == null) {
            throw new IllegalArgumentException("story " + story.id() + " does not go out");
        }
        return timeline;
    }

    /** Where a post stands in its own story's timeline, from 0. */
    OptionalInt place(Post post) {
        Integer place = places.get(post);
        return place == null ? OptionalInt.empty() : OptionalInt.of(place);
    }
}
