package tapeout.view.assemble.part;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tapeout.content.Post;
import tapeout.content.Story;
import tapeout.content.value.When;
import tapeout.library.Library;
import tapeout.library.Timeline;
import tapeout.view.PostView;
import tapeout.view.body.SourceNumbers;
import tapeout.view.context.Links;
import tapeout.view.context.Wording;
import tapeout.view.drawing.TimelineDrawing;
import tapeout.view.drawing.TimelineLayout;
import tapeout.view.part.DrawnTimeline;
import tapeout.view.part.Link;
import tapeout.view.part.OpenQuestion;
import tapeout.view.part.Previously;
import tapeout.view.part.StoryTeaser;
import tapeout.view.part.TimelineEntry;

/** Stories and timelines as pages show them. */
public final class StoryParts {

    /** How much of a story a post's page shows of what came before. */
    private static final int BEFORE = 5;

    private final Library library;
    private final Links links;
    private final Wording wording;
    private final PostParts posts;

    public StoryParts(Library library, Links links, Wording wording, PostParts posts) {
        this.library = library;
        this.links = links;
        this.wording = wording;
        this.posts = posts;
    }

    /**
     * A story as a list shows it.
     *
     * @param entries how many entries of the timeline at most, the latest that have a date
     * @param questions how many open questions at most, the latest
     */
    public StoryTeaser teaser(Story story, int entries, int questions) {
        List<Timeline.Entry> dated = once(library.timeline(story).dated());
        List<Timeline.Entry> latest = dated.subList(Math.max(0, dated.size() - entries), dated.size());
        List<Post> storyPosts = library.postsOfStory(story);
        return new StoryTeaser(
                story.title(),
                links.href(story),
                story.summary(),
                story.question(),
                story.topics().stream()
                        .flatMap(reference -> library.topic(reference.id()).stream())
                        .map(links::topic)
                        .toList(),
                entries(latest, null, SourceNumbers.NONE),
                posts.questions(storyPosts).stream()
                        .filter(OpenQuestion::open)
                        .limit(questions)
                        .toList(),
                storyPosts.size());
    }

    /** Two posts on one event are one line where only the latest show. */
    private static List<Timeline.Entry> once(List<Timeline.Entry> entries) {
        Set<String> told = new HashSet<>();
        return entries.stream()
                .filter(entry -> told.add(entry.date() + " " + entry.text()))
                .toList();
    }

    /** The parts of a story, in the order in which they are to be read. */
    public List<Link> parts(Story story) {
        return library.partsOf(story).stream()
                .map(post -> new Link(
                        wording.messages()
                                .text(
                                        "story.part.titled",
                                        String.valueOf(post.filing().part()),
                                        post.title()),
                        links.href(post)))
                .toList();
    }

    /** Which part of a story a post is. */
    public PostView.StoryPart part(Story story, Post post) {
        List<Post> parts = library.partsOf(story);
        int place = parts.indexOf(post);
        Post last = parts.get(parts.size() - 1);
        return new PostView.StoryPart(
                wording.messages()
                        .text(
                                "story.part",
                                String.valueOf(post.filing().part()),
                                String.valueOf(last.filing().part())),
                links.link(story),
                place == 0 ? Link.NONE : links.link(parts.get(place - 1)),
                post == last ? Link.NONE : links.link(parts.get(place + 1)));
    }

    /** A story as the page of one of its posts shows it. */
    public Previously before(Story story, Post post) {
        Timeline timeline = library.timeline(story);
        int place = library.placeInTimeline(post).orElseThrow();
        Timeline.Entry here = timeline.entries().get(place);
        List<Timeline.Entry> shown = new ArrayList<>(timeline.before(place, BEFORE));
        shown.add(here);
        return new Previously(
                links.link(story),
                story.question(),
                here.date() != null,
                new DrawnTimeline(entries(shown, here, SourceNumbers.NONE), drawing(shown, here)),
                timeline.entries().size());
    }

    /** A timeline as a drawing, for a page that is none of its entries. */
    public TimelineDrawing drawing(Timeline timeline) {
        return drawing(timeline.entries(), null);
    }

    private TimelineDrawing drawing(List<Timeline.Entry> entries, Timeline.@Nullable Entry here) {
        return TimelineLayout.of(entries, here, wording.messages(), wording.dates());
    }

    /**
     * A timeline's entries, for a page that is none of them.
     *
     * @param sources the page's sources; none where the page does not list the story's
     */
    public List<TimelineEntry> entries(Timeline timeline, SourceNumbers sources) {
        return entries(timeline.entries(), null, sources);
    }

    private List<TimelineEntry> entries(
            List<Timeline.Entry> timeline, Timeline.@Nullable Entry here, SourceNumbers sources) {
        return timeline.stream()
                .map(entry -> new TimelineEntry(
                        wording.dates().when(entry.date()),
                        link(entry, here),
                        shape(entry.date()),
                        entry == here,
                        sources.links(entry.references())))
                .toList();
    }

    /** Nothing links to the page on which it stands. */
    private Link link(Timeline.Entry entry, Timeline.@Nullable Entry here) {
        Post post = entry.post();
        return post == null || (here != null && post == here.post())
                ? Link.text(entry.text())
                : new Link(entry.text(), links.href(post));
    }

    private static String shape(@Nullable When date) {
        return date == null ? "undated" : date.precision() == When.Precision.DAY ? "day" : "span";
    }
}
