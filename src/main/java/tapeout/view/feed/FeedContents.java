package tapeout.view.feed;

import java.util.List;
import tapeout.config.Identity;
import tapeout.content.Post;
import tapeout.library.Library;
import tapeout.page.FeedSubject;
import tapeout.view.context.FeedTitles;
import tapeout.view.context.GroupText;
import tapeout.view.words.Messages;

/** What stands in the feed of each subject. */
final class FeedContents implements FeedSubject.Visitor<FeedContent> {

    private final Identity identity;
    private final FeedTitles titles;
    private final Messages messages;
    private final Library library;
    private final FeedEntries entries;
    private final int most;

    /** @param most how many entries a feed holds */
    FeedContents(Identity identity, Library library, Messages messages, FeedEntries entries, int most) {
        this.identity = identity;
        this.titles = new FeedTitles(identity.title(), messages);
        this.messages = messages;
        this.library = library;
        this.entries = entries;
        this.most = most;
    }

    @Override
    public FeedContent of(FeedSubject.OfSite all) {
        return new FeedContent(identity.title(), identity.tagline(), entries.ofPosts(library.posts(), most));
    }

    @Override
    public FeedContent of(FeedSubject.OfTopic of) {
        return new FeedContent(
                of.accept(titles), of.topic().summary(), entries.ofPosts(library.postsOfTopic(of.topic()), most));
    }

    @Override
    public FeedContent of(FeedSubject.OfStory of) {
        return new FeedContent(
                of.accept(titles), of.story().summary(), entries.ofPosts(library.postsOfStory(of.story()), most));
    }

    @Override
    public FeedContent of(FeedSubject.OfEntity of) {
        return new FeedContent(
                of.accept(titles), of.entity().profile().summary(), summaries(library.postsOfEntity(of.entity())));
    }

    @Override
    public FeedContent of(FeedSubject.OfTag of) {
        return new FeedContent(
                of.accept(titles),
                messages.text("list.tag.summary", of.tag().text()),
                summaries(library.postsOfTag(of.tag())));
    }

    @Override
    public FeedContent of(FeedSubject.OfGroup of) {
        return new FeedContent(
                of.accept(titles),
                messages.text("list.field.summary", GroupText.title(of.group(), messages)),
                summaries(library.groups().posts(of.group())));
    }

    @Override
    public FeedContent of(FeedSubject.OfAuthor of) {
        String summary = of.author().summary();
        return new FeedContent(
                of.accept(titles), summary == null ? "" : summary, summaries(library.postsOfAuthor(of.author())));
    }

    @Override
    public FeedContent of(FeedSubject.OfEditions editions) {
        return new FeedContent(
                editions.accept(titles), messages.text("list.editions.summary"), entries.ofEditions(most));
    }

    /** What many feeds carry goes out whole in a few of them. */
    private List<FeedEntryView> summaries(List<Post> posts) {
        return entries.summaries(posts, most);
    }

    @Override
    public FeedContent of(FeedSubject.OfCorrections corrections) {
        return new FeedContent(
                corrections.accept(titles), messages.text("list.corrections.summary"), entries.ofCorrections(most));
    }

    @Override
    public FeedContent of(FeedSubject.OfChanges changes) {
        return new FeedContent(changes.accept(titles), messages.text("list.changes.summary"), entries.ofChanges(most));
    }

    @Override
    public FeedContent of(FeedSubject.OfTracker of) {
        return new FeedContent(
                of.accept(titles), messages.text("list.changes.summary"), entries.ofChanges(of.type(), most));
    }

    @Override
    public FeedContent of(FeedSubject.OfClaims claims) {
        return new FeedContent(claims.accept(titles), messages.text("list.claims.summary"), entries.ofClaims(most));
    }
}
