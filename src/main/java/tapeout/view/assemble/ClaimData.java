package tapeout.view.assemble;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Optional;
import tapeout.content.Entity;
import tapeout.content.Source;
import tapeout.content.statement.Claim;
import tapeout.library.Library;
import tapeout.library.PostClaim;
import tapeout.view.context.Links;
import tapeout.view.part.Markup;
import tapeout.view.words.Messages;

/** Writes a statement as linked data: who makes it, since when, how it stands, where it appears. */
final class ClaimData {

    private final Library library;
    private final Links links;
    private final Messages messages;
    private final EntityData entities;
    private final PublisherData publisher;

    ClaimData(Library library, Links links, Messages messages, EntityData entities, PublisherData publisher) {
        this.library = library;
        this.links = links;
        this.messages = messages;
        this.entities = entities;
        this.publisher = publisher;
    }

    Markup of(PostClaim one) {
        Claim claim = one.claim();
        Optional<Entity> speaker = library.entity(claim.by().id());
        return JsonLd.object("Claim", json -> {
            json.writeStringField("name", claim.text());
            json.writeStringField(
                    "url", links.urls().absolute(links.permalinks().of(one)));
            json.writeStringField("identifier", one.name());
            json.writeStringField(
                    "creativeWorkStatus",
                    messages.text("claim.status." + claim.status().word()));
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
                article.writeStringField("url", links.absolute(one.post()));
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
