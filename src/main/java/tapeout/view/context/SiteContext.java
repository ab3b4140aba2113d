package tapeout.view.context;

import java.time.LocalDate;
import tapeout.config.SiteConfig;
import tapeout.content.Document;
import tapeout.content.Post;
import tapeout.content.Topic;
import tapeout.content.value.Alphabet;
import tapeout.content.value.SitePath;
import tapeout.library.Library;
import tapeout.page.FirstAddresses;
import tapeout.page.Permalinks;
import tapeout.page.SiteFiles;
import tapeout.page.Targets;
import tapeout.view.part.Link;
import tapeout.view.part.PostTeaser;
import tapeout.view.part.TopicLink;
import tapeout.view.words.Dates;
import tapeout.view.words.Messages;

/**
 * What every assembler asks. An assembler hands to the parts that it uses those of these that they ask, never the whole.
 *
 * @param config the site's configuration
 * @param library everything that goes out
 * @param links where things live
 * @param names by which addresses feed readers know documents
 * @param targets what links lead to
 * @param files assets and other files
 * @param wording how readers are told
 * @param trace what is taken down of how a page is made
 */
public record SiteContext(
        SiteConfig config,
        Library library,
        Links links,
        FirstAddresses names,
        Targets targets,
        SiteFiles files,
        Wording wording,
        Trace trace) {

    public Teasers teasers() {
        return new Teasers(library, links, dates());
    }

    public EditionTitles editions() {
        return new EditionTitles(library, config.identity().editions(), messages());
    }

    /** What links to feeds say. */
    public FeedTitles feedTitles() {
        return new FeedTitles(config.identity().title(), messages());
    }

    /** What the bodies of documents are filled with. */
    public Fillings fillings() {
        return new Fillings(library, links, targets, wording, trace.texts());
    }

    /** The order of names in lists. */
    public Alphabet alphabet() {
        return wording.alphabet();
    }

    public Permalinks permalinks() {
        return links.permalinks();
    }

    public Urls urls() {
        return links.urls();
    }

    public Messages messages() {
        return wording.messages();
    }

    public Dates dates() {
        return wording.dates();
    }

    /** The day of the build, in UTC. */
    public LocalDate today() {
        return wording.today();
    }

    public String href(Document document) {
        return links.href(document);
    }

    public String href(Document document, String fragment) {
        return links.href(document, fragment);
    }

    public String href(SitePath path) {
        return links.href(path);
    }

    /** With the host. */
    public String absolute(Document document) {
        return links.absolute(document);
    }

    public Link link(Document document) {
        return links.link(document);
    }

    public TopicLink topic(Topic topic) {
        return links.topic(topic);
    }

    public PostTeaser teaser(Post post) {
        return teasers().of(post);
    }

    /** The list of trackers. */
    public Link trackers() {
        return new Link(messages().text("navigation.trackers"), href(Permalinks.TRACKERS));
    }
}
