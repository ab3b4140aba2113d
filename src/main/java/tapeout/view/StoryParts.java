package tapeout.view;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tapeout.content.Post;
import tapeout.content.Story;
import tapeout.library.Timeline;

/** Stories and timelines as pages show them. */
final class StoryParts {

    private final SiteContext site;
    private final PostParts posts;

    StoryParts(SiteContext site, PostParts posts) {
        this.site = site;
        this.posts = posts;
    }

    /**
     * A story as a list shows it.
     *
     * @param entries how many entries of the timeline at most, the latest
     * @param questions how many open questions at most, the latest
     */
    StoryTeaser teaser(Story story, int entries, int questions) {
        List<Timeline.Entry> all = site.library().timeline(story).entries();
        Timeline latest = new Timeline(all.subList(Math.max(0, all.size() - entries), all.size()));
        return teaser(story, timeline(latest, null, null), questions);
    }

    /** A story as a page of one of its posts shows it: what came before the post, the post, and what came next. */
    StoryTeaser around(Story story, Post post) {
        List<Timeline.Entry> entries = site.library().timeline(story).entries();
        int here = site.library().placeInTimeline(post).orElse(0);
        Timeline near = new Timeline(entries.subList(Math.max(0, here - 5), Math.min(entries.size(), here + 3)));
        return teaser(story, timeline(near, post, null), 3);
    }

    private StoryTeaser teaser(Story story, List<TimelineEntry> timeline, int questions) {
        List<Post> storyPosts = site.library().postsOfStory(story);
        return new StoryTeaser(
                story.title(),
                site.href(story),
                story.summary(),
                story.question(),
                story.topics().stream()
                        .flatMap(reference -> site.library().topic(reference.id()).stream())
                        .map(site::topic)
                        .toList(),
                timeline,
                posts.questions(storyPosts).stream()
                        .filter(OpenQuestion::open)
                        .limit(questions)
                        .toList(),
                storyPosts.size());
    }

    /**
     * A timeline's entries.
     *
     * @param current the post whose page it stands on; null where none
     * @param sources the page's sources; null where the page does not list the story's
     */
    List<TimelineEntry> timeline(Timeline timeline, @Nullable Post current, @Nullable SourceNumbers sources) {
        List<TimelineEntry> entries = new ArrayList<>();
        for (Timeline.Entry entry : timeline.entries()) {
            Post post = entry.post();
            entries.add(new TimelineEntry(
                    site.dates().when(entry.date()),
                    new Link(entry.text(), post == null || post == current ? "" : site.href(post)),
                    "event",
                    post != null && post == current,
                    sources == null ? List.of() : sources.links(entry.references())));
        }
        return entries;
    }
}
