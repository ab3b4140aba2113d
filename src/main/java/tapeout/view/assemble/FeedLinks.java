package tapeout.view.assemble;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tapeout.content.value.SitePath;
import tapeout.page.FeedFormat;
import tapeout.page.FeedSubject;
import tapeout.page.ShownPage;
import tapeout.view.PageFrame;
import tapeout.view.context.SiteContext;

/** Makes the links to feeds. A site may have none. */
final class FeedLinks {

    private final SiteContext site;
    private final @Nullable SitePath ofSite;

    FeedLinks(SiteContext site) {
        this.site = site;
        this.ofSite = site.config().addresses().feed();
    }

    /** For readers, each once: what a page follows, and the site. */
    List<PageFrame.FeedLink> toFollow(List<FeedSubject> follows) {
        return ofSite == null
                ? List.of()
                : withSite(follows)
                        .map(subject -> link(subject, FeedFormat.ATOM, ofSite))
                        .toList();
    }

    /** For feed readers: the same, and what has its home on the page in every format. */
    List<PageFrame.FeedLink> toDiscover(ShownPage page, List<FeedSubject> follows) {
        return ofSite == null
                ? List.of()
                : withSite(follows)
                        .flatMap(subject -> formats(page, subject).map(format -> link(subject, format, ofSite)))
                        .toList();
    }

    private static Stream<FeedSubject> withSite(List<FeedSubject> follows) {
        return Stream.concat(follows.stream(), Stream.of(new FeedSubject.OfSite()));
    }

    private Stream<FeedFormat> formats(ShownPage page, FeedSubject subject) {
        return subject.home(site.permalinks()).equals(page.path())
                ? Stream.of(FeedFormat.values())
                : Stream.of(FeedFormat.ATOM);
    }

    private PageFrame.FeedLink link(FeedSubject subject, FeedFormat format, SitePath siteFeed) {
        return new PageFrame.FeedLink(
                site.feedTitle(subject),
                site.href(subject.address(site.permalinks(), format, siteFeed)),
                format.mediaType());
    }
}
