package tapeout.serve;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;
import tapeout.output.PublishReport;

/** What open pages are told, as JSON in one line. */
final class LiveMessage {

    private static final JsonFactory JSON = new JsonFactory();

    private LiveMessage() {}

    /** For a page that has just been opened: how things stand. */
    static String state(Preview preview) {
        return write(preview, preview.version(), List.of());
    }

    /** For open pages: what a build changed. */
    static String built(Preview before, Preview after, BuildOutcome outcome) {
        PublishReport report = outcome.published();
        List<String> touched = report == null
                ? List.of()
                : Stream.concat(report.changed().stream(), report.removed().stream())
                        .toList();
        return write(after, before.version(), touched);
    }

    private static String write(Preview preview, String previous, List<String> touched) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(text)) {
            json.writeStartObject();
            json.writeStringField("version", preview.version());
            json.writeStringField("previous", previous);
            json.writeBooleanField("failed", preview.failed());
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
