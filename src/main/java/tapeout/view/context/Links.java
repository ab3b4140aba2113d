package tapeout.view.context;

import java.net.URI;
import tapeout.config.Elsewhere;
import tapeout.content.Document;
import tapeout.content.Topic;
import tapeout.content.value.Reference;
import tapeout.content.value.SitePath;
import tapeout.library.Library;
import tapeout.page.Permalinks;
import tapeout.view.part.Link;
import tapeout.view.part.TopicLink;

/** How pages lead to documents, to what references name, and to files of the site. */
public final class Links {

    private final Library library;
    private final Permalinks permalinks;
    private final Urls urls;

    /** @param host the site's public address, ending in a slash */
    public Links(Library library, Permalinks permalinks, URI host, Elsewhere elsewhere) {
        this.library = library;
        this.permalinks = permalinks;
        this.urls = new Urls(host, elsewhere);
    }

    /** Where documents live. */
    public Permalinks permalinks() {
        return permalinks;
    }

    /** How addresses are written. */
    public Urls urls() {
        return urls;
    }

    public String href(Document document) {
        return urls.href(permalinks.of(document));
    }

    public String href(Document document, String fragment) {
        return urls.href(permalinks.of(document), fragment);
    }

    public String href(SitePath path) {
        return urls.href(path);
    }

    /** With the host. */
    public String absolute(Document document) {
        return urls.absolute(permalinks.of(document));
    }

    public Link link(Document document) {
        return new Link(document.title(), href(document));
    }

    /** What a reference names: a link to the entity, or its id where it is a problem elsewhere. */
    public Link entity(Reference reference) {
        return library.entity(reference.id()).map(this::link).orElse(Link.text(reference.id()));
    }

    public TopicLink topic(Topic topic) {
        return new TopicLink(topic.title(), href(topic), topic.glyph().drawing());
    }
}
