package tapeout.view.assemble;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tapeout.content.Post;
import tapeout.content.Story;
import tapeout.content.Topic;
import tapeout.content.type.EntityType;
import tapeout.library.Timeline;
import tapeout.page.FeedSubject;
import tapeout.page.OwnPage;
import tapeout.view.Today;
import tapeout.view.TopicView;
import tapeout.view.assemble.part.EntityParts;
import tapeout.view.assemble.part.StandingParts;
import tapeout.view.assemble.part.StoryParts;
import tapeout.view.assemble.part.UpcomingParts;
import tapeout.view.body.BodyMarkup;
import tapeout.view.body.CitedText;
import tapeout.view.body.SourceNumbers;
import tapeout.view.context.PostGroups;
import tapeout.view.context.SiteContext;
import tapeout.view.part.DrawnTimeline;
import tapeout.view.part.EntityGroup;
import tapeout.view.part.InForce;
import tapeout.view.part.Link;
import tapeout.view.part.StoryTeaser;

/** Makes the view of a topic's page. */
final class TopicAssembler {

    private static final int STORY_ENTRIES = 2;
    private static final int LEADING = 2;

    private final SiteContext site;
    private final PageLists pageLists;
    private final FrameAssembler frames;
    private final BodyMarkup bodies;
    private final PostGroups groups;
    private final StoryParts stories;
    private final EntityParts entities;
    private final StandingParts standings;
    private final UpcomingParts upcoming;

    TopicAssembler(
            SiteContext site,
            FrameAssembler frames,
            BodyMarkup bodies,
            StoryParts stories,
            EntityParts entities,
            StandingParts standings,
            UpcomingParts upcoming) {
        this.site = site;
        this.pageLists = new PageLists(site.links(), site.teasers(), site.messages());
        this.frames = frames;
        this.bodies = bodies;
        this.groups = new PostGroups(site.teasers(), site.wording());
        this.stories = stories;
        this.entities = entities;
        this.standings = standings;
        this.upcoming = upcoming;
    }

    TopicView view(OwnPage.TopicPage page) {
        Topic topic = page.topic();
        boolean first = page.posts().number() == 1;
        SourceNumbers sources = new SourceNumbers(topic);
        List<Post> posts = PostGroups.ordered(page.posts().items());
        int leading = first ? Math.min(LEADING, posts.size()) : 0;
        Timeline timeline = Timeline.ofDated(first ? site.library().postsOfTopic(topic) : List.of());

        return new TopicView(
                frames.frame(
                        page,
                        topic.title(),
                        topic.summary(),
                        List.of(),
                        List.of(new FeedSubject.OfTopic(topic)),
                        ListData.of(site.links(), page.posts())),
                site.topic(topic),
                topic.summary(),
                first ? new CitedText(bodies.of(topic, sources), sources.views(site.dates())) : CitedText.NONE,
                new DrawnTimeline(stories.entries(timeline, SourceNumbers.NONE), stories.drawing(timeline)),
                first ? today(topic) : Today.NONE,
                first
                        ? new TopicView.Followed(tracked(topic), entities.tracker(topic.tracks()), storiesOf(topic))
                        : TopicView.Followed.NONE,
                new TopicView.Posts(
                        posts.subList(0, leading).stream().map(site::teaser).toList(),
                        groups.of(posts.subList(leading, posts.size())),
                        pageLists.pagination(page.posts())));
    }

    private Today today(Topic topic) {
        return new Today(
                inForce(topic.tracks()), upcoming.lines(site.library().upcoming(topic, site.today())), calendar(topic));
    }

    private InForce inForce(@Nullable EntityType type) {
        return type == null || type.lifeCycle() == null
                ? InForce.NONE
                : standings.inForce(site.today(), site.library().standings(type, site.today()));
    }

    private Link calendar(Topic topic) {
        return site.library().calendar(topic).isEmpty()
                ? Link.NONE
                : new Link(
                        site.messages().text("topic.calendar"),
                        site.href(site.permalinks().ofCalendar(topic)));
    }

    /** The entities that the topic tracks, grouped; those with a life cycle are shown by how they stand. */
    private List<EntityGroup> tracked(Topic topic) {
        EntityType type = topic.tracks();
        return type == null || type.lifeCycle() != null
                ? List.of()
                : entities.groups(type, site.library().entities(type));
    }

    private List<StoryTeaser> storiesOf(Topic topic) {
        return site.library().stories().stream()
                .filter(story -> isAbout(story, topic))
                .map(story -> stories.teaser(story, STORY_ENTRIES, 1))
                .toList();
    }

    private static boolean isAbout(Story story, Topic topic) {
        return story.topics().stream().anyMatch(reference -> reference.id().equals(topic.id()));
    }
}
