package tapeout.lock;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tapeout.content.value.SitePath;
import tapeout.lock.LockedPost.LockedCorrection;

/**
 * Writes a lock as JSON (RFC 8259), in the one form that {@link LockReader} reads: sorted by address, a line for each value,
 * so that version control shows and merges what changed.
 */
public final class LockWriter {

    private static final JsonFactory FACTORY = new JsonFactory();

    private LockWriter() {}

    /** The whole file; equal locks make equal texts. */
    public static String write(PostLock lock) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(text)) {
            json.setPrettyPrinter(printer());
            json.writeStartObject();
            json.writeNumberField(LockKeys.FORMAT, format(lock));
            json.writeStringField(LockKeys.CLOSED, lock.closed().toString());
            json.writeObjectFieldStart(LockKeys.POSTS);
            for (LockedPost post : lock.posts().values()) {
                write(post, json);
            }
            json.writeEndObject();
            json.writeArrayFieldStart(LockKeys.FORMER);
            for (SitePath address : lock.former().keySet()) {
                json.writeString(address.value());
            }
            json.writeEndArray();
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException("a string writer does not fail", e);
        }
        return text.append('\n').toString();
    }

    /** The lowest that holds it, so that it changes with what it holds and not with Tapeout. */
    private static int format(PostLock lock) {
        if (lock.posts().values().stream()
                .anyMatch(post -> !post.print().fields().isEmpty())) {
            return LockKeys.FORMAT_OF_FIELDS;
        }
        if (lock.posts().values().stream()
                .anyMatch(post -> !post.claims().lives().isEmpty())) {
            return LockKeys.FORMAT_OF_STATUSES;
        }
        return lock.posts().values().stream().anyMatch(LockedPost::hasMoved) ? LockKeys.FORMAT_OF_FIRST : 1;
    }

    private static DefaultPrettyPrinter printer() {
        DefaultIndenter lines = new DefaultIndenter("  ", "\n");
        Separators separators = Separators.createDefaultInstance()
                .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
                .withObjectEmptySeparator("")
                .withArrayEmptySeparator("");
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter(separators);
        printer.indentObjectsWith(lines);
        printer.indentArraysWith(lines);
        return printer;
    }

    private static void write(LockedPost post, JsonGenerator json) throws IOException {
        json.writeObjectFieldStart(post.address().value());
        if (post.hasMoved()) {
            json.writeStringField(LockKeys.FIRST, post.first().value());
        }
        writeDay(LockKeys.PUBLISHED, post.published(), json);
        writeDay(LockKeys.UPDATED, post.updated(), json);
        json.writeStringField(LockKeys.TEXT, post.print().text());
        json.writeStringField(LockKeys.CLAIMS, post.print().claims());
        writeTexts(LockKeys.STATUSES, post.claims().lives(), json);
        writeTexts(LockKeys.FIELDS, post.print().fields(), json);
        if (!post.corrections().isEmpty()) {
            json.writeArrayFieldStart(LockKeys.CORRECTIONS);
            for (LockedCorrection correction : post.corrections()) {
                json.writeStartObject();
                writeDay(LockKeys.DATE, correction.date(), json);
                json.writeStringField(LockKeys.TEXT, correction.text());
                json.writeEndObject();
            }
            json.writeEndArray();
        }
        json.writeEndObject();
    }

    private static void writeTexts(String key, Map<String, String> texts, JsonGenerator json) throws IOException {
        if (!texts.isEmpty()) {
            json.writeObjectFieldStart(key);
            for (Map.Entry<String, String> text : texts.entrySet()) {
                json.writeStringField(text.getKey(), text.getValue());
            }
            json.writeEndObject();
        }
    }

    private static void writeDay(String key, @Nullable LocalDate day, JsonGenerator json) throws IOException {
        if (day != null) {
            json.writeStringField(key, day.toString());
        }
    }
}
