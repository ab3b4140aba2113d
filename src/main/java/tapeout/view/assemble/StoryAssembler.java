package tapeout.view.assemble;

import java.util.List;
import tapeout.content.Post;
import tapeout.content.Story;
import tapeout.content.value.SitePath;
import tapeout.page.FeedSubject;
import tapeout.page.IndexPage;
import tapeout.page.OwnPage;
import tapeout.view.StoriesView;
import tapeout.view.StoryView;
import tapeout.view.assemble.part.PostParts;
import tapeout.view.assemble.part.StoryParts;
import tapeout.view.body.BodyMarkup;
import tapeout.view.body.Prose;
import tapeout.view.body.SourceNumbers;
import tapeout.view.context.SiteContext;
import tapeout.view.part.Link;
import tapeout.view.part.StoryTeaser;

/** Makes the views of stories. */
final class StoryAssembler {

    private final SiteContext site;
    private final PageLists pageLists;
    private final FrameAssembler frames;
    private final BodyMarkup bodies;
    private final PostParts parts;
    private final StoryParts stories;

    StoryAssembler(SiteContext site, FrameAssembler frames, BodyMarkup bodies, PostParts parts, StoryParts stories) {
        this.site = site;
        this.pageLists = new PageLists(site.links(), site.teasers(), site.messages());
        this.frames = frames;
        this.bodies = bodies;
        this.parts = parts;
        this.stories = stories;
    }

    StoryView view(OwnPage.StoryPage page) {
        Story story = page.story();
        boolean first = page.posts().number() == 1;
        SourceNumbers sources = first ? new SourceNumbers(story) : SourceNumbers.withoutBody(story);
        List<Post> posts = site.library().postsOfStory(story);
        StoryTeaser teaser = stories.teaser(story, Integer.MAX_VALUE, Integer.MAX_VALUE);
        Link list = new Link(site.messages().text("navigation.stories"), site.href(SitePath.page("stories")));
        return new StoryView(
                frames.frame(
                        page,
                        story.title(),
                        story.summary(),
                        List.of(list),
                        List.of(new FeedSubject.OfStory(story)),
                        ListData.of(site.links(), page.posts())),
                new StoryTeaser(
                        teaser.title(),
                        teaser.href(),
                        teaser.summary(),
                        teaser.question(),
                        teaser.topics(),
                        stories.entries(site.library().timeline(story), sources),
                        teaser.open(),
                        teaser.posts()),
                stories.drawing(site.library().timeline(story)),
                first ? bodies.of(story, sources) : Prose.NONE,
                stories.parts(story),
                parts.questions(posts).stream()
                        .filter(question -> !question.open())
                        .toList(),
                pageLists.posts(page.posts()),
                sources.views(site.dates()));
    }

    StoriesView view(IndexPage.StoryIndexPage page) {
        return new StoriesView(
                frames.frame(
                        page,
                        site.messages().text("navigation.stories"),
                        site.messages().text("list.stories.summary"),
                        List.of(),
                        List.of(),
                        List.of()),
                site.library().stories().stream()
                        .map(story -> stories.teaser(story, 4, 2))
                        .toList());
    }
}
