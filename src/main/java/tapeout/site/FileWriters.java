package tapeout.site;

import java.util.List;
import tapeout.feed.AtomWriter;
import tapeout.feed.RobotsWriter;
import tapeout.feed.SitemapWriter;
import tapeout.output.OutputFile;
import tapeout.page.Page;
import tapeout.view.FeedAssembler;

/** Writes the files that no template shows: feeds, the sitemap, what lies in the content folder. */
final class FileWriters {

    private final FeedAssembler feeds;

    FileWriters(FeedAssembler feeds) {
        this.feeds = feeds;
    }

    /**
     * What one page becomes.
     *
     * @param pages all pages of the site, for those that list them
     */
    List<OutputFile> of(Page.FilePage page, List<Page> pages) {
        if (page instanceof Page.ResourcePage resource) {
            return List.of(OutputFile.copyOf(page.path(), resource.source()));
        } else if (page instanceof Page.FeedPage feed) {
            return List.of(OutputFile.of(page.path(), new AtomWriter().write(feeds.feed(feed))));
        } else if (page instanceof Page.SitemapPage sitemap) {
            return new SitemapWriter()
                    .write(feeds.sitemap(sitemap, pages)).stream()
                            .map(file -> OutputFile.of(page.path().file(file.name()), file.bytes()))
                            .toList();
        } else if (page instanceof Page.RobotsPage) {
            return List.of(OutputFile.of(page.path(), new RobotsWriter().write(feeds.robots())));
        }
        throw new IllegalArgumentException("no writer for a " + page.kind());
    }
}
