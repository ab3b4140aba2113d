package tapeout.view;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.net.URI;
import java.time.format.DateTimeFormatter;
import java.util.List;
import tapeout.content.Entity;
import tapeout.content.Post;
import tapeout.content.SitePath;
import tapeout.content.Source;
import tapeout.library.PostCorrection;
import tapeout.page.Anchors;

/** Writes what a post says of itself as linked data: a schema.org article with its corrections and its sources. */
final class ArticleData {

    private final SiteContext site;

    ArticleData(SiteContext site) {
        this.site = site;
    }

    /** @param named the entities that the post is about */
    Markup of(Post post, List<Entity> named) {
        String address = site.urls().absolute(site.permalinks().of(post));
        return JsonLd.object(type(post), json -> {
            json.writeStringField("headline", post.title());
            json.writeStringField("description", post.summary());
            json.writeStringField("url", address);
            json.writeStringField("datePublished", DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(post.date()));
            if (post.changed().isPresent()) {
                json.writeStringField("dateModified", post.changed().get().toString());
            }
            json.writeStringField(
                    "inLanguage", site.config().identity().language().toLanguageTag());
            JsonLd.member(json, "publisher", "Organization", publisher -> {
                publisher.writeStringField("name", site.config().identity().publisher());
                publisher.writeStringField("url", site.urls().absolute(SitePath.ROOT));
            });
            writeEntities(json, named);
            writeCitations(json, post.sources());
            writeCorrections(json, address, PostCorrection.of(List.of(post)));
        });
    }

    private static String type(Post post) {
        return switch (post.kind()) {
            case REPORT, BRIEF -> "NewsArticle";
            case ANALYSIS -> "AnalysisNewsArticle";
            case EXPLAINER, BACKGROUND -> "BackgroundNewsArticle";
        };
    }

    private void writeEntities(JsonGenerator json, List<Entity> named) throws IOException {
        json.writeArrayFieldStart("about");
        for (Entity entity : named) {
            JsonLd.element(json, "Thing", thing -> {
                thing.writeStringField("name", entity.title());
                thing.writeStringField(
                        "url", site.urls().absolute(site.permalinks().of(entity)));
            });
        }
        json.writeEndArray();
    }

    private static void writeCitations(JsonGenerator json, List<Source> sources) throws IOException {
        json.writeArrayFieldStart("citation");
        for (Source source : sources) {
            JsonLd.element(json, "CreativeWork", work -> {
                work.writeStringField("name", source.title());
                URI url = source.url();
                if (url != null) {
                    work.writeStringField("url", url.toString());
                }
                JsonLd.member(
                        work,
                        "publisher",
                        "Organization",
                        publisher -> publisher.writeStringField("name", source.publisher()));
            });
        }
        json.writeEndArray();
    }

    private static void writeCorrections(JsonGenerator json, String address, List<PostCorrection> corrections)
            throws IOException {
        if (corrections.isEmpty()) {
            return;
        }
        json.writeArrayFieldStart("correction");
        for (PostCorrection entry : corrections) {
            JsonLd.element(json, "CorrectionComment", comment -> {
                comment.writeStringField("text", entry.correction().text());
                comment.writeStringField(
                        "datePublished", entry.correction().date().toString());
                comment.writeStringField("url", address + "#" + Anchors.correction(entry.number()));
            });
        }
        json.writeEndArray();
    }
}
