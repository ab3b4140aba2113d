package tapeout.view.assemble;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import tapeout.config.Identity;
import tapeout.content.value.SitePath;
import tapeout.page.Permalinks;
import tapeout.page.SiteFiles;
import tapeout.view.context.Urls;
import tapeout.view.part.Markup;

/** Writes who publishes the site, and the site itself, as linked data. */
final class PublisherData {

    /** Pictures of the site among its assets, what search engines show best first. */
    private static final List<String> LOGOS = List.of("img/logo.png", "img/logo.svg", "img/favicon.svg");

    private final Identity identity;
    private final SiteFiles files;
    private final Urls urls;

    PublisherData(Identity identity, SiteFiles files, Urls urls) {
        this.identity = identity;
        this.files = files;
        this.urls = urls;
    }

    /** The site as a whole, as its home page tells of it. */
    Markup site() {
        return JsonLd.object("WebSite", json -> {
            json.writeStringField("name", identity.title());
            if (!identity.tagline().isEmpty()) {
                json.writeStringField("description", identity.tagline());
            }
            json.writeStringField("url", urls.absolute(SitePath.ROOT));
            writeLanguage(json);
            JsonLd.member(json, "publisher", "Organization", this::write);
        });
    }

    /** In what language it publishes. */
    void writeLanguage(JsonGenerator json) throws IOException {
        json.writeStringField("inLanguage", identity.language().toLanguageTag());
    }

    /** The members of the publisher: its name, address, logo, and where its corrections stand. */
    void write(JsonGenerator json) throws IOException {
        json.writeStringField("name", identity.publisher());
        json.writeStringField("url", urls.absolute(SitePath.ROOT));
        Optional<SiteFiles.Picture> logo = logo();
        if (logo.isPresent()) {
            json.writeStringField("logo", urls.absolute(logo.get().path()));
        }
        json.writeStringField("correctionsPolicy", urls.absolute(Permalinks.CORRECTIONS));
    }

    /** The site's picture of itself, whose size is known; empty where there is none. */
    Optional<SiteFiles.Picture> logo() {
        return LOGOS.stream()
                .flatMap(name -> files.asset(name).stream())
                .filter(picture -> picture.size() != null)
                .findFirst();
    }
}
