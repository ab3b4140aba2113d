package tapeout.page.plan;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tapeout.content.value.SitePath;
import tapeout.library.Library;
import tapeout.page.FeedFormat;
import tapeout.page.FeedSubject;
import tapeout.page.FilePage;
import tapeout.page.MadePage;
import tapeout.page.Page;
import tapeout.page.Permalinks;

/** Which feeds a site has, in which formats, and the pages that list them. */
final class FeedPlan {

    private FeedPlan() {}

    /**
     * Every feed, the page that explains them and their list for readers of feeds.
     *
     * @param site the address of the site's own feed
     * @param tags the address of the tags; null where they have none
     */
    static List<Page> of(Library library, Permalinks permalinks, SitePath site, @Nullable SitePath tags) {
        List<FeedSubject> feeds = subjects(library, tags);
        List<Page> pages = new ArrayList<>();
        for (FeedSubject subject : feeds) {
            for (FeedFormat format : FeedFormat.values()) {
                pages.add(new FilePage.FeedPage(subject.address(permalinks, format, site), subject, format));
            }
        }
        pages.add(new MadePage.FollowPage(Permalinks.FOLLOW, feeds));
        pages.add(new FilePage.FeedListPage(
                Permalinks.FEED_LIST,
                feeds.stream().filter(FeedSubject::isBroad).toList()));
        return pages;
    }

    /**
     * A feed is there before its first entry, so that nobody who waits for one has to come back; but for entities, which
     * may never be in the news.
     */
    private static List<FeedSubject> subjects(Library library, @Nullable SitePath tags) {
        List<FeedSubject> subjects = new ArrayList<>();
        subjects.add(new FeedSubject.OfSite());
        library.topics().forEach(topic -> subjects.add(new FeedSubject.OfTopic(topic)));
        library.stories().forEach(story -> subjects.add(new FeedSubject.OfStory(story)));
        if (!library.editions().isEmpty()) {
            subjects.add(new FeedSubject.OfEditions());
        }
        subjects.add(new FeedSubject.OfCorrections());
        if (!library.entities().isEmpty()) {
            subjects.add(new FeedSubject.OfChanges());
        }
        library.trackers().forEach(type -> subjects.add(new FeedSubject.OfTracker(type)));
        if (!library.claims().all().isEmpty()) {
            subjects.add(new FeedSubject.OfClaims());
        }
        library.authors().forEach(author -> subjects.add(new FeedSubject.OfAuthor(author)));
        if (tags != null) {
            library.tags().forEach(tag -> subjects.add(new FeedSubject.OfTag(tag, tags)));
        }
        library.groups().fields().stream()
                .flatMap(field -> library.groups().of(field).stream())
                .forEach(group -> subjects.add(new FeedSubject.OfGroup(group)));
        library.entities().stream()
                .filter(entity -> !library.postsOfEntity(entity).isEmpty())
                .forEach(entity -> subjects.add(new FeedSubject.OfEntity(entity)));
        return subjects;
    }
}
