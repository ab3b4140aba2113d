package tapeout.view.assemble;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import tapeout.config.Arrangement;
import tapeout.content.Post;
import tapeout.content.value.Reference;
import tapeout.library.WeekEdition;
import tapeout.page.MadePage;
import tapeout.page.Permalinks;
import tapeout.view.HomeView;
import tapeout.view.LeadStory;
import tapeout.view.PageFrame;
import tapeout.view.Today;
import tapeout.view.assemble.part.EntityParts;
import tapeout.view.assemble.part.PostParts;
import tapeout.view.assemble.part.StandingParts;
import tapeout.view.assemble.part.StoryParts;
import tapeout.view.assemble.part.UpcomingParts;
import tapeout.view.body.SourceNumbers;
import tapeout.view.context.PostGroups;
import tapeout.view.context.SiteContext;
import tapeout.view.part.CorrectionView;
import tapeout.view.part.EditionTeaser;
import tapeout.view.part.InForce;
import tapeout.view.part.Link;
import tapeout.view.part.PostTeaser;
import tapeout.view.part.TopicBlock;
import tapeout.view.part.TrackerChange;

/** Makes the view of the home page. */
final class HomeAssembler {

    private static final int SECONDS = 2;
    private static final int LATEST = 10;
    private static final int LINES = 5;
    private static final int ASIDE = 4;
    private static final int CHANGES = 3;
    private static final int STORIES = 3;
    private static final int ENTRIES = 2;

    private final SiteContext site;
    private final FrameAssembler frames;
    private final PostParts parts;
    private final PostGroups groups;
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
        this.groups = new PostGroups(site.teasers(), site.wording());
        this.stories = stories;
        this.entities = entities;
        this.standings = standings;
        this.upcoming = upcoming;
        this.editions = editions;
    }

    HomeView view(MadePage.HomePage page) {
        List<WeekEdition> all = site.library().editions();
        List<Post> top = top(all);
        List<Arrangement.Block> blocks = site.config().identity().arrangement().home();
        List<Post> latest = PostGroups.latest(site.library())
                .filter(post -> top.stream().noneMatch(other -> other == post))
                .limit(blocks.contains(Arrangement.Block.LATEST) ? LATEST : 0)
                .toList();
        Set<Post> shown = Collections.newSetFromMap(new IdentityHashMap<>());
        shown.addAll(top);
        shown.addAll(latest);
        PageFrame frame = frames.frame(
                page,
                "",
                site.config().identity().tagline(),
                List.of(),
                List.of(),
                List.of(new PublisherData(site.config().identity(), site.files(), site.urls()).site()));
        return new HomeView(
                frame,
                new HomeView.Front(
                        top.isEmpty()
                                ? LeadStory.NONE
                                : new LeadStory(site.teaser(top.get(0)), parts.leadClaims(top.get(0))),
                        top.stream().skip(1).map(site::teaser).toList(),
                        groups.of(latest)),
                topics(shown),
                new HomeView.Aside(
                        all.isEmpty() ? EditionTeaser.NONE : editions.teaser(all.get(0)), today(), corrections()),
                new HomeView.Changes(
                        changes(), new Link(site.messages().text("home.changes.all"), site.href(Permalinks.CHANGES))),
                site.library().stories().stream()
                        .filter(story -> !site.library().postsOfStory(story).isEmpty())
                        .limit(STORIES)
                        .map(story -> stories.teaser(story, ENTRIES, 1))
                        .toList(),
                blocks.stream().map(Arrangement.Block::word).toList());
    }

    /** The lead and the seconds: what is to lead by the configuration, and then the best of the latest edition. */
    private List<Post> top(List<WeekEdition> editions) {
        Reference named = site.config().identity().arrangement().lead();
        Stream<Post> lead = Stream.ofNullable(named).flatMap(post -> site.library().post(post.id()).stream());
        Stream<Post> best = editions.stream().limit(1).flatMap(edition -> edition.ranked().stream());
        return Stream.concat(lead, best).distinct().limit(1 + SECONDS).toList();
    }

    private Today today() {
        return new Today(
                inForce(),
                upcoming.lines(site.library().upcoming(site.today()).stream()
                        .limit(ASIDE)
                        .toList()),
                Link.NONE);
    }

    /** Each topic with the latest posts that it leads, without those that stand elsewhere on the page. */
    private List<TopicBlock> topics(Set<Post> shown) {
        return site.library().topics().stream()
                .map(topic -> new TopicBlock(
                        site.topic(topic),
                        topic.summary(),
                        PostTeaser.NONE,
                        PostGroups.ordered(site.library().postsOfTopic(topic).stream()
                                        .filter(post -> post.filing().isLedBy(topic) && !shown.contains(post))
                                        .limit(LINES)
                                        .toList())
                                .stream()
                                .map(site::teaser)
                                .toList()))
                .toList();
    }

    /** The latest correction of each post that has one. */
    private List<CorrectionView> corrections() {
        Set<Post> corrected = Collections.newSetFromMap(new IdentityHashMap<>());
        return site.library().corrections().stream()
                .filter(entry -> corrected.add(entry.post()))
                .limit(ASIDE)
                .map(entry -> parts.correction(entry, true))
                .toList();
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

    /** The cells that said something else before: a value that is there for the first time is no change. */
    private List<TrackerChange> changes() {
        return site.library().changes().stream()
                .map(change -> entities.change(change, SourceNumbers.NONE, true))
                .filter(change -> !change.from().isEmpty())
                .limit(CHANGES)
                .toList();
    }
}
