package tapeout.view.context;

import tapeout.page.FeedSubject;
import tapeout.view.words.Messages;

/** What a link to a feed says. */
public final class FeedTitles implements FeedSubject.Visitor<String> {

    private final String site;
    private final Messages messages;

    /** @param site the site's title */
    public FeedTitles(String site, Messages messages) {
        this.site = site;
        this.messages = messages;
    }

    @Override
    public String of(FeedSubject.OfSite all) {
        return messages.text("feed.site", site);
    }

    @Override
    public String of(FeedSubject.OfTopic of) {
        return part(of.topic().title());
    }

    @Override
    public String of(FeedSubject.OfStory of) {
        return part(of.story().title());
    }

    @Override
    public String of(FeedSubject.OfEntity of) {
        return part(of.entity().title());
    }

    @Override
    public String of(FeedSubject.OfTag of) {
        return part(of.tag().text());
    }

    @Override
    public String of(FeedSubject.OfGroup of) {
        return part(GroupText.title(of.group(), messages));
    }

    @Override
    public String of(FeedSubject.OfAuthor of) {
        return part(of.author().name());
    }

    @Override
    public String of(FeedSubject.OfEditions editions) {
        return part(messages.text("navigation.editions"));
    }

    @Override
    public String of(FeedSubject.OfCorrections corrections) {
        return part(messages.text("navigation.corrections"));
    }

    @Override
    public String of(FeedSubject.OfChanges changes) {
        return part(messages.text("navigation.changes"));
    }

    @Override
    public String of(FeedSubject.OfTracker of) {
        return messages.text("feed.tracker", site, of.type().naming().many());
    }

    @Override
    public String of(FeedSubject.OfClaims claims) {
        return part(messages.text("navigation.claims"));
    }

    private String part(String title) {
        return messages.text("feed.part", site, title);
    }
}
