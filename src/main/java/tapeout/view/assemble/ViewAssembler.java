package tapeout.view.assemble;

import tapeout.page.Page;
import tapeout.view.body.BodyMarkup;
import tapeout.view.context.SiteContext;

/**
 * Makes what templates see of each page from what the library knows. Built once for a build; any number of threads may
 * ask it.
 */
public final class ViewAssembler {

    private final HomeAssembler home;
    private final PostAssembler posts;
    private final TopicAssembler topics;
    private final EntityAssembler entities;
    private final TrackerAssembler trackers;
    private final StoryAssembler stories;
    private final EditionAssembler editions;
    private final ArchiveAssembler archive;
    private final CompareAssembler compare;
    private final ListAssembler lists;

    public ViewAssembler(SiteContext site) {
        FrameAssembler frames = new FrameAssembler(site);
        BodyMarkup bodies = new BodyMarkup(site);
        FactText facts = new FactText(site);
        PostParts postParts = new PostParts(site);
        StoryParts storyParts = new StoryParts(site, postParts);
        StandingParts standings = new StandingParts(site, facts);
        EntityParts entityParts = new EntityParts(site, facts, standings);
        UpcomingParts upcoming = new UpcomingParts(site);
        posts = new PostAssembler(site, frames, bodies, postParts, storyParts, entityParts);
        topics = new TopicAssembler(site, frames, bodies, storyParts, entityParts, standings, upcoming);
        entities = new EntityAssembler(site, frames, bodies, entityParts, facts, standings, upcoming);
        trackers = new TrackerAssembler(site, frames);
        stories = new StoryAssembler(site, frames, bodies, postParts, storyParts);
        editions = new EditionAssembler(site, frames, bodies, postParts, upcoming);
        archive = new ArchiveAssembler(site, frames);
        compare = new CompareAssembler(site, frames, entityParts, facts);
        lists = new ListAssembler(site, frames, bodies, postParts, entityParts);
        home = new HomeAssembler(site, frames, postParts, storyParts, entityParts, standings, upcoming, editions);
    }

    /**
     * The view of a page that a template shows.
     *
     * @throws IllegalArgumentException if no template shows such a page: a feed, a sitemap, a file as it is
     */
    public Record view(Page page) {
        if (page instanceof Page.HomePage found) {
            return home.view(found);
        } else if (page instanceof Page.LatestPage found) {
            return lists.view(found);
        } else if (page instanceof Page.PostPage found) {
            return posts.view(found);
        } else if (page instanceof Page.TopicPage found) {
            return topics.view(found);
        } else if (page instanceof Page.EntityPage found) {
            return entities.view(found);
        } else if (page instanceof Page.EntityIndexPage found) {
            return entities.view(found);
        } else if (page instanceof Page.TrackerIndexPage found) {
            return trackers.view(found);
        } else if (page instanceof Page.TrackerPage found) {
            return trackers.view(found);
        } else if (page instanceof Page.StoryPage found) {
            return stories.view(found);
        } else if (page instanceof Page.StoryIndexPage found) {
            return stories.view(found);
        } else if (page instanceof Page.EditionPage found) {
            return editions.view(found);
        } else if (page instanceof Page.EditionIndexPage found) {
            return editions.view(found);
        } else if (page instanceof Page.ArchivePage found) {
            return archive.view(found);
        } else if (page instanceof Page.ArchiveYearPage found) {
            return archive.view(found);
        } else if (page instanceof Page.ArchiveMonthPage found) {
            return archive.view(found);
        } else if (page instanceof Page.TagPage found) {
            return lists.view(found);
        } else if (page instanceof Page.TagIndexPage found) {
            return lists.view(found);
        } else if (page instanceof Page.AuthorPage found) {
            return lists.view(found);
        } else if (page instanceof Page.CorrectionsPage found) {
            return lists.view(found);
        } else if (page instanceof Page.ChangesPage found) {
            return lists.view(found);
        } else if (page instanceof Page.ComparePage found) {
            return compare.view(found);
        } else if (page instanceof Page.DocumentPage found) {
            return lists.view(found);
        } else if (page instanceof Page.GenericPage found) {
            return lists.view(found);
        } else if (page instanceof Page.NotFoundPage found) {
            return lists.view(found);
        } else if (page instanceof Page.RedirectPage found) {
            return lists.view(found);
        }
        throw new IllegalArgumentException("no template shows a " + page.kind());
    }
}
