package tapeout.view.feed;

import tapeout.config.Identity;
import tapeout.library.Library;
import tapeout.page.FeedSubject;
import tapeout.view.context.SiteContext;

/** What stands in the feed of each subject. */
final class FeedContents implements FeedSubject.Visitor<FeedContent> {

    private final SiteContext site;
    private final Library library;
    private final FeedEntries entries;
    private final int most;

    FeedContents(SiteContext site, FeedEntries entries) {
        this.site = site;
        this.library = site.library();
        this.entries = entries;
        this.most = site.config().paging().feed();
    }

    @Override
    public FeedContent of(FeedSubject.OfSite all) {
        Identity identity = site.config().identity();
        return new FeedContent(identity.title(), identity.tagline(), entries.ofPosts(library.posts(), most));
    }

    @Override
    public FeedContent of(FeedSubject.OfTopic of) {
        return new FeedContent(
                site.feedTitle(of), of.topic().summary(), entries.ofPosts(library.postsOfTopic(of.topic()), most));
    }

    @Override
    public FeedContent of(FeedSubject.OfStory of) {
        return new FeedContent(
                site.feedTitle(of), of.story().summary(), entries.ofPosts(library.postsOfStory(of.story()), most));
    }

    @Override
    public FeedContent of(FeedSubject.OfCorrections corrections) {
        return new FeedContent(
                site.feedTitle(corrections),
                site.messages().text("list.corrections.summary"),
                entries.ofCorrections(most));
    }

    @Override
    public FeedContent of(FeedSubject.OfChanges changes) {
        return new FeedContent(
                site.feedTitle(changes), site.messages().text("list.changes.summary"), entries.ofChanges(most));
    }

    @Override
    public FeedContent of(FeedSubject.OfClaims claims) {
        return new FeedContent(
                site.feedTitle(claims), site.messages().text("list.claims.summary"), entries.ofClaims(most));
    }
}
