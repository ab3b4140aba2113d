package tapeout.serve;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import tapeout.output.PublishReport;

/** What open pages are told, as JSON in one line. */
final class LiveMessage {

    private static final JsonFactory JSON = new JsonFactory();

    private LiveMessage() {}

    /** For a page that has just been opened: how things stand. It may have been served before the last change. */
    static String state(Preview preview) {
        return write(preview, "", Set.of());
    }

    /**
     * For open pages: what is shown ahead of a build, or what a build changed.
     *
     * @param published what it changed; null where it published nothing
     */
    static String changed(Preview before, Preview after, @Nullable PublishReport published) {
        Set<String> touched = new TreeSet<>(after.ahead().keySet());
        touched.addAll(before.ahead().keySet());
        if (published != null) {
            touched.addAll(published.changed());
            touched.addAll(published.removed());
        }
        return write(after, before.version(), touched);
    }

    private static String write(Preview preview, String previous, Set<String> touched) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(text)) {
            json.writeStartObject();
            json.writeStringField("version", preview.version());
            json.writeStringField("previous", previous);
            json.writeBooleanField("failed", preview.failed());
            json.writeStringField("follow", preview.follow());
            json.writeArrayFieldStart("touched");
            for (String file : touched) {
                json.writeString(file);
            }
            json.writeEndArray();
            json.writeArrayFieldStart("problems");
            for (ShownProblem problem : preview.problems()) {
                write(json, problem);
            }
            json.writeEndArray();
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static void write(JsonGenerator json, ShownProblem problem) throws IOException {
        json.writeStartObject();
        json.writeBooleanField("error", problem.error());
        json.writeStringField("code", problem.code());
        json.writeStringField("place", problem.place());
        json.writeNumberField("line", problem.line());
        json.writeStringField("detail", problem.detail());
        json.writeStringField("hint", problem.hint());
        json.writeStringField("excerpt", problem.excerpt());
        json.writeNumberField("caret", problem.caret());
        json.writeEndObject();
    }
}
