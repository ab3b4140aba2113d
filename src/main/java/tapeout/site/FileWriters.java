package tapeout.site;

import java.util.List;
import tapeout.feed.AtomWriter;
import tapeout.feed.CalendarWriter;
import tapeout.feed.RobotsWriter;
import tapeout.feed.SitemapWriter;
import tapeout.feed.TrackerCsvWriter;
import tapeout.feed.TrackerJsonWriter;
import tapeout.output.OutputFile;
import tapeout.page.Page;
import tapeout.problem.Problems;
import tapeout.view.assemble.TrackerDataAssembler;
import tapeout.view.context.SiteContext;
import tapeout.view.feed.CalendarAssembler;
import tapeout.view.feed.FeedAssembler;
import tapeout.view.tracker.TrackerData;

/**
 * Writes the files for machines: feeds, calendars, trackers' data, the sitemap, editions by e-mail, what lies in the
 * content folder.
 */
final class FileWriters {

    private final FeedAssembler feeds;
    private final CalendarAssembler calendars;
    private final TrackerDataAssembler trackers;
    private final EditionMails mails;

    FileWriters(SiteContext site, EditionMails mails) {
        this.feeds = new FeedAssembler(site);
        this.calendars = new CalendarAssembler(site);
        this.trackers = new TrackerDataAssembler(site);
        this.mails = mails;
    }

    /**
     * What one page becomes.
     *
     * @param pages all pages of the site, for those that list them
     * @param problems takes what is wrong with a template
     */
    List<OutputFile> of(Page.FilePage page, List<Page> pages, Problems problems) {
        if (page instanceof Page.ResourcePage resource) {
            return List.of(OutputFile.copyOf(page.path(), resource.source()));
        } else if (page instanceof Page.FeedPage feed) {
            return List.of(OutputFile.of(page.path(), new AtomWriter().write(feeds.feed(feed))));
        } else if (page instanceof Page.TrackerFilePage tracker) {
            return List.of(OutputFile.of(page.path(), write(tracker)));
        } else if (page instanceof Page.CalendarPage calendar) {
            return List.of(OutputFile.of(page.path(), new CalendarWriter().write(calendars.calendar(calendar))));
        } else if (page instanceof Page.SitemapPage sitemap) {
            return new SitemapWriter()
                    .write(feeds.sitemap(sitemap, pages)).stream()
                            .map(file -> OutputFile.of(page.path().file(file.name()), file.bytes()))
                            .toList();
        } else if (page instanceof Page.RobotsPage) {
            return List.of(OutputFile.of(page.path(), new RobotsWriter().write(feeds.robots())));
        } else if (page instanceof Page.EditionMailPage mail) {
            return mails.message(mail, problems);
        } else if (page instanceof Page.EditionTextPage text) {
            return mails.text(text, problems);
        }
        throw new IllegalArgumentException("no writer for a " + page.kind());
    }

    private byte[] write(Page.TrackerFilePage page) {
        TrackerData data = trackers.data(page.type());
        return switch (page.file()) {
            case ROWS -> new TrackerCsvWriter().rows(data);
            case FACTS -> new TrackerCsvWriter().facts(data);
            case JSON -> new TrackerJsonWriter().write(data);
        };
    }
}
