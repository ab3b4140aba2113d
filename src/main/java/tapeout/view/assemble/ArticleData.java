package tapeout.view.assemble;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.net.URI;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tapeout.content.Author;
import tapeout.content.Entity;
import tapeout.content.Image;
import tapeout.content.Post;
import tapeout.content.Source;
import tapeout.content.Topic;
import tapeout.content.value.Reference;
import tapeout.library.Library;
import tapeout.library.PostCorrection;
import tapeout.page.Anchors;
import tapeout.page.SiteFiles;
import tapeout.page.Targets;
import tapeout.view.context.Links;
import tapeout.view.part.Markup;

/** Writes what a post says of itself as linked data: a schema.org article with its corrections and its sources. */
final class ArticleData {

    private final Library library;
    private final Links links;
    private final Targets targets;
    private final EntityData entities;
    private final PublisherData publisher;

    ArticleData(Library library, Links links, Targets targets, EntityData entities, PublisherData publisher) {
        this.library = library;
        this.links = links;
        this.targets = targets;
        this.entities = entities;
        this.publisher = publisher;
    }

    /** @param named the entities that the post is about or names */
    Markup of(Post post, List<Entity> named) {
        String address = links.urls().absolute(links.permalinks().of(post));
        return JsonLd.object(type(post), json -> {
            json.writeStringField("headline", post.title());
            json.writeStringField("description", post.summary());
            json.writeStringField("url", address);
            json.writeStringField(
                    "datePublished",
                    DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(post.byline().date()));
            if (post.changed().isPresent()) {
                json.writeStringField("dateModified", post.changed().get().toString());
            }
            publisher.writeLanguage(json);
            writeImage(json, post);
            writeAuthors(json, post);
            JsonLd.member(json, "publisher", "Organization", publisher::write);
            writeSubjects(json, post, named);
            writeCitations(json, post.sources());
            writeCorrections(json, address, PostCorrection.of(List.of(post)));
        });
    }

    private static String type(Post post) {
        return switch (post.teaser().kind()) {
            case REPORT -> "ReportageNewsArticle";
            case BRIEF -> "NewsArticle";
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
                : targets.picture(post, image.src().id());
        writePicture(json, own.filter(picture -> picture.size() != null).or(publisher::logo));
    }

    private void writePicture(JsonGenerator json, Optional<SiteFiles.Picture> picture) throws IOException {
        if (picture.isPresent()) {
            json.writeStringField("image", links.urls().absolute(picture.get().path()));
        }
    }

    /** Those who are named; where nobody is, the desk wrote it, and who publishes it stands for the desk. */
    private void writeAuthors(JsonGenerator json, Post post) throws IOException {
        List<Author> authors = post.byline().authors().stream()
                .flatMap(reference -> library.author(reference.id()).stream())
                .toList();
        json.writeArrayFieldStart("author");
        for (Author author : authors) {
            JsonLd.element(json, "Person", person -> {
                person.writeStringField("name", author.name());
                person.writeStringField("url", links.absolute(author));
            });
        }
        if (authors.isEmpty()) {
            JsonLd.element(json, "Organization", publisher::write);
        }
        json.writeEndArray();
    }

    /** What its writer says it is about, its topics first; what it names beside that is mentioned. */
    private void writeSubjects(JsonGenerator json, Post post, List<Entity> named) throws IOException {
        Set<String> listed =
                post.filing().entities().stream().map(Reference::id).collect(Collectors.toSet());
        json.writeArrayFieldStart("about");
        for (Reference reference : post.filing().topics()) {
            Optional<Topic> topic = library.topic(reference.id());
            if (topic.isPresent()) {
                JsonLd.element(json, "Thing", thing -> {
                    thing.writeStringField("name", topic.get().title());
                    thing.writeStringField("url", links.absolute(topic.get()));
                });
            }
        }
        writeEntities(json, named.stream().filter(entity -> listed.contains(entity.id())));
        json.writeEndArray();
        json.writeArrayFieldStart("mentions");
        writeEntities(json, named.stream().filter(entity -> !listed.contains(entity.id())));
        json.writeEndArray();
    }

    private void writeEntities(JsonGenerator json, Stream<Entity> some) throws IOException {
        for (Entity entity : some.toList()) {
            entities.writeLink(json, entity);
        }
    }

    private static void writeCitations(JsonGenerator json, List<Source> sources) throws IOException {
        json.writeArrayFieldStart("citation");
        for (Source source : sources) {
            writeSource(json, source);
        }
        json.writeEndArray();
    }

    /** What something is known from, as a member of a list. */
    static void writeSource(JsonGenerator json, Source source) throws IOException {
        JsonLd.element(json, "CreativeWork", work -> {
            work.writeStringField("name", source.work().title());
            URI url = source.url();
            if (url != null) {
                work.writeStringField("url", url.toString());
            }
            JsonLd.member(
                    work,
                    "publisher",
                    "Organization",
                    publisher ->
                            publisher.writeStringField("name", source.work().publisher()));
        });
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
