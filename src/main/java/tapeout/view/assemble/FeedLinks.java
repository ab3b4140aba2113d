package tapeout.view.assemble;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tapeout.content.value.SitePath;
import tapeout.page.FeedFormat;
import tapeout.page.FeedSubject;
import tapeout.page.ShownPage;
import tapeout.view.PageFrame;
import tapeout.view.context.FeedTitles;
import tapeout.view.context.Links;

/** Makes the links to feeds. A site may have none. */
final class FeedLinks {

    private final Links links;
    private final FeedTitles titles;
    private final @Nullable SitePath ofSite;

    FeedLinks(Links links, FeedTitles titles, @Nullable SitePath ofSite) {
        this.links = links;
        this.titles = titles;
        this.ofSite = ofSite;
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
        return subject.home(links.permalinks()).equals(page.path())
                ? Stream.of(FeedFormat.values())
                : Stream.of(FeedFormat.ATOM);
    }

    private PageFrame.FeedLink link(FeedSubject subject, FeedFormat format, SitePath siteFeed) {
        return new PageFrame.FeedLink(
                subject.accept(titles),
                links.href(subject.address(links.permalinks(), format, siteFeed)),
                format.mediaType());
    }
}
