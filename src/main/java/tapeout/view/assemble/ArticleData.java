package tapeout.view.assemble;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.net.URI;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import tapeout.content.Author;
import tapeout.content.Entity;
import tapeout.content.Image;
import tapeout.content.Post;
import tapeout.content.Source;
import tapeout.content.value.SitePath;
import tapeout.library.PostCorrection;
import tapeout.page.Anchors;
import tapeout.page.SiteFiles;
import tapeout.view.context.SiteContext;
import tapeout.view.part.Markup;

/** Writes what a post says of itself as linked data: a schema.org article with its corrections and its sources. */
final class ArticleData {

    /** Pictures of the site among its assets, what search engines show best first. */
    private static final List<String> LOGOS = List.of("img/logo.png", "img/logo.svg", "img/favicon.svg");

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
            writeImage(json, post);
            writeAuthors(json, post);
            JsonLd.member(json, "publisher", "Organization", this::writePublisher);
            writeEntities(json, named);
            writeCitations(json, post.sources());
            writeCorrections(json, address, PostCorrection.of(List.of(post)));
        });
    }

    private static String type(Post post) {
        return switch (post.kind()) {
            case REPORT, BRIEF -> "NewsArticle";
            case ANALYSIS -> "AnalysisNewsArticle";
            case PLAIN -> "BlogPosting";
            case EXPLAINER, BACKGROUND -> "BackgroundNewsArticle";
        };
    }

    /** The post's own picture; else the site's, which is no picture of what happened but a true one of who says so. */
    private void writeImage(JsonGenerator json, Post post) throws IOException {
        Image image = post.image();
        Optional<SiteFiles.Picture> own = image == null
                ? Optional.empty()
                : site.targets().picture(post, image.src().id());
        writePicture(
                json, "image", own.filter(picture -> picture.size() != null).or(this::logo));
    }

    private Optional<SiteFiles.Picture> logo() {
        return LOGOS.stream()
                .flatMap(name -> site.files().asset(name).stream())
                .filter(picture -> picture.size() != null)
                .findFirst();
    }

    private void writePicture(JsonGenerator json, String name, Optional<SiteFiles.Picture> picture) throws IOException {
        if (picture.isPresent()) {
            json.writeStringField(name, site.urls().absolute(picture.get().path()));
        }
    }

    /** Those who are named; where nobody is, the desk wrote it, and who publishes it stands for the desk. */
    private void writeAuthors(JsonGenerator json, Post post) throws IOException {
        List<Author> authors = post.authors().stream()
                .flatMap(reference -> site.library().author(reference.id()).stream())
                .toList();
        json.writeArrayFieldStart("author");
        for (Author author : authors) {
            JsonLd.element(json, "Person", person -> {
                person.writeStringField("name", author.name());
                person.writeStringField("url", site.absolute(author));
            });
        }
        if (authors.isEmpty()) {
            JsonLd.element(json, "Organization", this::writePublisher);
        }
        json.writeEndArray();
    }

    private void writePublisher(JsonGenerator json) throws IOException {
        json.writeStringField("name", site.config().identity().publisher());
        json.writeStringField("url", site.urls().absolute(SitePath.ROOT));
        writePicture(json, "logo", logo());
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
