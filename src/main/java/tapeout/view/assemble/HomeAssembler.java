package tapeout.view.assemble;

import java.util.ArrayList;
import java.util.List;
import tapeout.content.Post;
import tapeout.content.Topic;
import tapeout.library.WeekEdition;
import tapeout.page.MadePage;
import tapeout.page.Permalinks;
import tapeout.view.HomeView;
import tapeout.view.PageFrame;
import tapeout.view.assemble.part.EntityParts;
import tapeout.view.assemble.part.PostParts;
import tapeout.view.assemble.part.StandingParts;
import tapeout.view.assemble.part.StoryParts;
import tapeout.view.assemble.part.UpcomingParts;
import tapeout.view.body.SourceNumbers;
import tapeout.view.context.SiteContext;
import tapeout.view.part.EditionTeaser;
import tapeout.view.part.InForce;
import tapeout.view.part.Link;
import tapeout.view.part.PostTeaser;
import tapeout.view.part.TopicBlock;
import tapeout.view.part.TrackerChange;

/** Makes the view of the home page. */
final class HomeAssembler {

    private static final int LINES = 4;
    private static final int ASIDE = 5;
    private static final int STORIES = 3;

    private final SiteContext site;
    private final FrameAssembler frames;
    private final PostParts parts;
    private final StoryParts stories;
    private final EntityParts entities;
    private final StandingParts standings;
    private final UpcomingParts upcoming;
    private final EditionAssembler editions;

    HomeAssembler(
            SiteContext site,
            FrameAssembler frames,
            PostParts parts,
            StoryParts stories,
            EntityParts entities,
            StandingParts standings,
            UpcomingParts upcoming,
            EditionAssembler editions) {
        this.site = site;
        this.frames = frames;
        this.parts = parts;
        this.stories = stories;
        this.entities = entities;
        this.standings = standings;
        this.upcoming = upcoming;
        this.editions = editions;
    }

    HomeView view(MadePage.HomePage page) {
        List<WeekEdition> all = site.library().editions();
        PageFrame frame = frames.frame(page, "", site.config().identity().tagline(), List.of(), List.of(), List.of());
        return new HomeView(
                frame,
                all.isEmpty() ? PostTeaser.NONE : site.teaser(all.get(0).lead()),
                all.isEmpty() ? List.of() : parts.leadClaims(all.get(0).lead()),
                topics(all),
                site.library().posts().stream()
                        .filter(post -> all.isEmpty() || post != all.get(0).lead())
                        .limit(site.config().paging().home())
                        .map(site::teaser)
                        .toList(),
                all.isEmpty() ? EditionTeaser.NONE : editions.teaser(all.get(0)),
                inForce(),
                upcoming.lines(site.library().upcoming(site.today()).stream()
                        .limit(ASIDE)
                        .toList()),
                site.library().corrections().stream()
                        .limit(ASIDE)
                        .map(entry -> parts.correction(entry, true))
                        .toList(),
                changes(),
                new Link(site.messages().text("home.changes.all"), site.href(Permalinks.CHANGES)),
                site.library().stories().stream()
                        .filter(story -> !site.library().postsOfStory(story).isEmpty())
                        .limit(STORIES)
                        .map(story -> stories.teaser(story, LINES, 1))
                        .toList());
    }

    /** Each topic with posts that it leads, none shown twice and the lead story left out. */
    private List<TopicBlock> topics(List<WeekEdition> all) {
        List<TopicBlock> blocks = new ArrayList<>();
        List<Post> shown = new ArrayList<>();
        all.stream().limit(1).forEach(edition -> shown.add(edition.lead()));
        for (Topic topic : site.library().topics()) {
            List<Post> posts = site.library().postsOfTopic(topic).stream()
                    .filter(post -> shown.stream().noneMatch(other -> other == post))
                    .filter(post -> post.isLedBy(topic))
                    .limit(1 + LINES)
                    .toList();
            shown.addAll(posts);
            List<PostTeaser> teasers = posts.stream().map(site::teaser).toList();
            blocks.add(new TopicBlock(
                    site.topic(topic),
                    topic.summary(),
                    teasers.isEmpty() ? PostTeaser.NONE : teasers.get(0),
                    teasers.isEmpty() ? List.of() : teasers.subList(1, teasers.size())));
        }
        return blocks;
    }

    private InForce inForce() {
        InForce all = standings.inForce(site.today(), site.library().standings(site.today()));
        return new InForce(
                all.on(),
                all.groups().stream()
                        .filter(InForce.Group::binding)
                        .map(group -> new InForce.Group(
                                group.state(),
                                true,
                                group.entities().stream().limit(ASIDE).toList()))
                        .toList());
    }

    private List<TrackerChange> changes() {
        return site.library().changes().stream()
                .limit(ASIDE)
                .map(change -> entities.change(change, SourceNumbers.NONE, true))
                .toList();
    }
}
