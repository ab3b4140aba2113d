package tapeout.view.assemble;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Optional;
import tapeout.content.Entity;
import tapeout.content.Source;
import tapeout.content.statement.Claim;
import tapeout.library.PostClaim;
import tapeout.view.context.SiteContext;
import tapeout.view.part.Markup;

/** Writes a statement as linked data: who makes it, since when, how it stands, where it appears. */
final class ClaimData {

    private final SiteContext site;
    private final EntityData entities;
    private final PublisherData publisher;

    ClaimData(SiteContext site) {
        this.site = site;
        this.entities = new EntityData(site);
        this.publisher = new PublisherData(site);
    }

    Markup of(PostClaim one) {
        Claim claim = one.claim();
        Optional<Entity> speaker = site.library().entity(claim.by().id());
        return JsonLd.object("Claim", json -> {
            json.writeStringField("name", claim.text());
            json.writeStringField("url", site.urls().absolute(site.permalinks().of(one)));
            json.writeStringField("identifier", one.name());
            json.writeStringField(
                    "creativeWorkStatus",
                    site.messages().text("claim.status." + claim.status().word()));
            if (one.said().isPresent()) {
                json.writeStringField("dateCreated", EntityData.day(one.said().get()));
            }
            if (speaker.isPresent() && speaker.get().type().schema().endsWith("Organization")) {
                json.writeFieldName("author");
                entities.writeLink(json, speaker.get());
            }
            JsonLd.member(json, "claimInterpreter", "Organization", publisher::write);
            JsonLd.member(json, "appearance", "NewsArticle", article -> {
                article.writeStringField("headline", one.post().title());
                article.writeStringField("url", site.absolute(one.post()));
            });
            writeSources(json, one);
        });
    }

    private static void writeSources(JsonGenerator json, PostClaim one) throws IOException {
        json.writeArrayFieldStart("citation");
        for (Source source : one.post().sources()) {
            boolean cited = one.claim().sources().stream()
                    .anyMatch(reference -> reference.id().equals(source.id()));
            if (cited) {
                ArticleData.writeSource(json, source);
            }
        }
        json.writeEndArray();
    }
}
