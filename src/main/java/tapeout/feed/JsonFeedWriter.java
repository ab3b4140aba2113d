package tapeout.feed;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.temporal.ChronoUnit;
import java.util.List;
import tapeout.view.feed.FeedEntryView;
import tapeout.view.feed.FeedView;
import tapeout.view.feed.FeedView.FeedAuthor;

/** Writes JSON Feed 1.1. */
public final class JsonFeedWriter implements FeedWriter {

    private final JsonFactory factory = new JsonFactory();

    @Override
    public byte[] write(FeedView feed) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator json = factory.createGenerator(bytes)) {
            json.writeStartObject();
            json.writeStringField("version", "https://jsonfeed.org/version/1.1");
            json.writeStringField("title", feed.title());
            json.writeStringField("home_page_url", feed.addresses().home());
            json.writeStringField("feed_url", feed.addresses().self());
            unlessEmpty(json, "description", feed.subtitle());
            json.writeStringField("language", feed.language());
            authors(json, List.of(feed.author()));
            if (!feed.addresses().hub().isEmpty()) {
                json.writeArrayFieldStart("hubs");
                json.writeStartObject();
                json.writeStringField("type", "WebSub");
                json.writeStringField("url", feed.addresses().hub());
                json.writeEndObject();
                json.writeEndArray();
            }
            json.writeArrayFieldStart("items");
            for (FeedEntryView entry : feed.entries()) {
                item(json, entry);
            }
            json.writeEndArray();
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException("writing into memory does not fail", e);
        }
        return bytes.toByteArray();
    }

    private static void item(JsonGenerator json, FeedEntryView entry) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", entry.id());
        json.writeStringField("url", entry.href());
        json.writeStringField("title", entry.title());
        json.writeStringField("summary", entry.summary());
        if (entry.content().present()) {
            json.writeStringField("content_html", entry.content().html());
        } else {
            json.writeStringField("content_text", entry.summary());
        }
        json.writeStringField(
                "date_published",
                entry.times().published().truncatedTo(ChronoUnit.SECONDS).toString());
        json.writeStringField(
                "date_modified",
                entry.times().updated().truncatedTo(ChronoUnit.SECONDS).toString());
        if (!entry.authors().isEmpty()) {
            authors(json, entry.authors());
        }
        json.writeArrayFieldStart("tags");
        for (FeedEntryView.Category category : entry.categories()) {
            json.writeString(category.label());
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void authors(JsonGenerator json, List<FeedAuthor> authors) throws IOException {
        json.writeArrayFieldStart("authors");
        for (FeedAuthor author : authors) {
            json.writeStartObject();
            json.writeStringField("name", author.name());
            unlessEmpty(json, "url", author.uri());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void unlessEmpty(JsonGenerator json, String name, String text) throws IOException {
        if (!text.isEmpty()) {
            json.writeStringField(name, text);
        }
    }
}
