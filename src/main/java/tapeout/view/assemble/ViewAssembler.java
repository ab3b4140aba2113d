package tapeout.view.assemble;

import tapeout.page.IndexPage;
import tapeout.page.ListPage;
import tapeout.page.MadePage;
import tapeout.page.OutputPage;
import tapeout.page.OwnPage;
import tapeout.page.ShownPage;
import tapeout.page.TypePage;
import tapeout.view.assemble.chart.ChartParts;
import tapeout.view.assemble.part.ClaimParts;
import tapeout.view.assemble.part.EntityParts;
import tapeout.view.assemble.part.FactText;
import tapeout.view.assemble.part.PostParts;
import tapeout.view.assemble.part.StandingParts;
import tapeout.view.assemble.part.StoryParts;
import tapeout.view.assemble.part.UpcomingParts;
import tapeout.view.body.BodyMarkup;
import tapeout.view.context.SiteContext;

/**
 * Makes what templates see of each page from what the library knows. Built once for a build; any number of threads may
 * ask it.
 */
public final class ViewAssembler implements ShownPage.Visitor<Record> {

    private final HomeAssembler home;
    private final PostAssembler posts;
    private final TopicAssembler topics;
    private final EntityAssembler entities;
    private final TrackerAssembler trackers;
    private final PastAssembler past;
    private final StoryAssembler stories;
    private final EditionAssembler editions;
    private final ArchiveAssembler archive;
    private final CompareAssembler compare;
    private final ClaimAssembler claims;
    private final SourcesAssembler sources;
    private final ListAssembler lists;
    private final SearchPageAssembler search;
    private final FollowAssembler follow;
    private final OutputAssembler outputs;
    private final DataPageAssembler data;

    public ViewAssembler(SiteContext site) {
        FrameAssembler frames = new FrameAssembler(site);
        BodyMarkup bodies =
                new BodyMarkup(site.fillings(), new ChartParts(site.library(), site.links(), site.wording()));
        FactText facts = new FactText(site.library(), site.wording());
        ClaimParts claimParts = new ClaimParts(site.library(), site.links(), site.wording());
        PostParts postParts = new PostParts(site.library(), site.links(), site.wording(), claimParts);
        StoryParts storyParts = new StoryParts(site.library(), site.links(), site.wording(), postParts);
        StandingParts standings = new StandingParts(site.library(), site.links(), site.wording(), facts);
        EntityParts entityParts = new EntityParts(site.library(), site.links(), site.wording(), facts, standings);
        UpcomingParts upcoming = new UpcomingParts(site.links(), site.wording());
        posts = new PostAssembler(site, frames, bodies, postParts, storyParts, entityParts);
        topics = new TopicAssembler(site, frames, bodies, storyParts, entityParts, standings, upcoming);
        entities = new EntityAssembler(site, frames, bodies, entityParts, facts, standings, upcoming, claimParts);
        trackers = new TrackerAssembler(site, frames);
        past = new PastAssembler(site, frames, standings);
        stories = new StoryAssembler(site, frames, bodies, postParts, storyParts);
        editions = new EditionAssembler(site, frames, bodies, postParts, upcoming);
        archive = new ArchiveAssembler(site, frames);
        compare = new CompareAssembler(site, frames, entityParts, facts);
        claims = new ClaimAssembler(site, frames, claimParts);
        sources = new SourcesAssembler(site, frames);
        follow = new FollowAssembler(site, frames);
        data = new DataPageAssembler(site, frames);
        outputs =
                new OutputAssembler(frames, new SiteListing(site.library(), site.links(), site.teasers(), entityParts));
        lists = new ListAssembler(site, frames, bodies, postParts, entityParts);
        search = new SearchPageAssembler(site, frames);
        home = new HomeAssembler(site, frames, postParts, storyParts, entityParts, standings, upcoming, editions);
    }

    /** The view of a page. */
    public Record view(ShownPage page) {
        return page.accept(this);
    }

    @Override
    public Record of(MadePage.HomePage page) {
        return home.view(page);
    }

    @Override
    public Record of(ListPage.LatestPage page) {
        return lists.view(page);
    }

    @Override
    public Record of(OwnPage.PostPage page) {
        return posts.view(page);
    }

    @Override
    public Record of(OwnPage.TopicPage page) {
        return topics.view(page);
    }

    @Override
    public Record of(OwnPage.EntityPage page) {
        return entities.view(page);
    }

    @Override
    public Record of(TypePage.EntityIndexPage page) {
        return entities.view(page);
    }

    @Override
    public Record of(IndexPage.TrackerIndexPage page) {
        return trackers.view(page);
    }

    @Override
    public Record of(TypePage.TrackerPage page) {
        return trackers.view(page);
    }

    @Override
    public Record of(TypePage.PastPage page) {
        return past.view(page);
    }

    @Override
    public Record of(TypePage.PastDayPage page) {
        return past.view(page);
    }

    @Override
    public Record of(OwnPage.StoryPage page) {
        return stories.view(page);
    }

    @Override
    public Record of(IndexPage.StoryIndexPage page) {
        return stories.view(page);
    }

    @Override
    public Record of(OwnPage.EditionPage page) {
        return editions.view(page);
    }

    @Override
    public Record of(IndexPage.EditionIndexPage page) {
        return editions.view(page);
    }

    @Override
    public Record of(MadePage.ArchivePage page) {
        return archive.view(page);
    }

    @Override
    public Record of(ListPage.ArchiveYearPage page) {
        return archive.view(page);
    }

    @Override
    public Record of(ListPage.ArchiveMonthPage page) {
        return archive.view(page);
    }

    @Override
    public Record of(ListPage.TagPage page) {
        return lists.view(page);
    }

    @Override
    public Record of(IndexPage.TagIndexPage page) {
        return lists.view(page);
    }

    @Override
    public Record of(ListPage.GroupPage page) {
        return lists.view(page);
    }

    @Override
    public Record of(IndexPage.GroupIndexPage page) {
        return lists.view(page);
    }

    @Override
    public Record of(OwnPage.AuthorPage page) {
        return lists.view(page);
    }

    @Override
    public Record of(MadePage.CorrectionsPage page) {
        return lists.view(page);
    }

    @Override
    public Record of(MadePage.ChangesPage page) {
        return lists.view(page);
    }

    @Override
    public Record of(MadePage.ClaimsPage page) {
        return claims.view(page);
    }

    @Override
    public Record of(MadePage.ClaimPage page) {
        return claims.view(page);
    }

    @Override
    public Record of(MadePage.SourcesPage page) {
        return sources.view(page);
    }

    @Override
    public Record of(MadePage.ComparePage page) {
        return compare.view(page);
    }

    @Override
    public Record of(OwnPage.DocumentPage page) {
        return lists.view(page);
    }

    @Override
    public Record of(OwnPage.GenericPage page) {
        return lists.view(page);
    }

    @Override
    public Record of(OutputPage page) {
        return outputs.view(page);
    }

    @Override
    public Record of(MadePage.FollowPage page) {
        return follow.view(page);
    }

    @Override
    public Record of(MadePage.DataPage page) {
        return data.view(page);
    }

    @Override
    public Record of(MadePage.SearchPage page) {
        return search.view(page);
    }

    @Override
    public Record of(MadePage.NotFoundPage page) {
        return lists.view(page);
    }

    @Override
    public Record of(OwnPage.GonePage page) {
        return lists.view(page);
    }

    @Override
    public Record of(OwnPage.RedirectPage page) {
        return lists.view(page);
    }
}
