package tapeout.view.assemble;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import tapeout.config.Identity;
import tapeout.content.value.SitePath;
import tapeout.page.Permalinks;
import tapeout.page.SiteFiles;
import tapeout.view.context.SiteContext;
import tapeout.view.part.Markup;

/** Writes who publishes the site, and the site itself, as linked data. */
final class PublisherData {

    /** Pictures of the site among its assets, what search engines show best first. */
    private static final List<String> LOGOS = List.of("img/logo.png", "img/logo.svg", "img/favicon.svg");

    private final SiteContext site;

    PublisherData(SiteContext site) {
        this.site = site;
    }

    /** The site as a whole, as its home page tells of it. */
    Markup site() {
        Identity identity = site.config().identity();
        return JsonLd.object("WebSite", json -> {
            json.writeStringField("name", identity.title());
            if (!identity.tagline().isEmpty()) {
                json.writeStringField("description", identity.tagline());
            }
            json.writeStringField("url", site.urls().absolute(SitePath.ROOT));
            json.writeStringField("inLanguage", identity.language().toLanguageTag());
            JsonLd.member(json, "publisher", "Organization", this::write);
        });
    }

    /** The members of the publisher: its name, address, logo, and where its corrections stand. */
    void write(JsonGenerator json) throws IOException {
        json.writeStringField("name", site.config().identity().publisher());
        json.writeStringField("url", site.urls().absolute(SitePath.ROOT));
        Optional<SiteFiles.Picture> logo = logo();
        if (logo.isPresent()) {
            json.writeStringField("logo", site.urls().absolute(logo.get().path()));
        }
        json.writeStringField("correctionsPolicy", site.urls().absolute(Permalinks.CORRECTIONS));
    }

    /** The site's picture of itself, whose size is known; empty where there is none. */
    Optional<SiteFiles.Picture> logo() {
        return LOGOS.stream()
                .flatMap(name -> site.files().asset(name).stream())
                .filter(picture -> picture.size() != null)
                .findFirst();
    }
}
