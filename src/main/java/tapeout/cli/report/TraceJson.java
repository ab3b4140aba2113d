package tapeout.cli.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import tapeout.site.step.Piece;
import tapeout.site.step.Profile;
import tapeout.site.step.Step;

/**
 * Writes what a build did for a trace viewer, in the Trace Event Format that browsers' viewers read: a complete event
 * ({@code "ph": "X"}) for each step and each piece of work, times in microseconds from the first step's start.
 */
public final class TraceJson {

    private static final double MICRO = 1e3;
    private static final String STEPS = "steps";

    private TraceJson() {}

    /** The text, with a line's end behind it. */
    public static String write(Profile profile) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
            new Writing(json, profile).all();
        } catch (IOException e) {
            throw new UncheckedIOException("a string writer does not fail", e);
        }
        return text + "\n";
    }

    /** One trace; threads get their numbers as they appear. */
    private static final class Writing {

        private final JsonGenerator json;
        private final Profile profile;
        private final long origin;
        private final Map<String, Integer> threads = new LinkedHashMap<>();

        private Writing(JsonGenerator json, Profile profile) {
            this.json = json;
            this.profile = profile;
            this.origin = profile.steps().stream().mapToLong(Step::start).min().orElse(0);
        }

        private void all() throws IOException {
            json.writeStartObject();
            json.writeArrayFieldStart("traceEvents");
            for (Step step : profile.steps()) {
                event(step.name(), "", STEPS, step.start(), step.time().toNanos());
            }
            for (Piece piece : profile.pieces()) {
                event(piece.work(), piece.on(), piece.thread(), piece.start(), piece.nanos());
            }
            for (Map.Entry<String, Integer> thread : threads.entrySet()) {
                name(thread.getKey(), thread.getValue());
            }
            json.writeEndArray();
            json.writeStringField("displayTimeUnit", "ms");
            json.writeEndObject();
        }

        private void event(String name, String on, String thread, long start, long nanos) throws IOException {
            json.writeStartObject();
            json.writeStringField("ph", "X");
            json.writeStringField("name", name);
            json.writeNumberField("ts", (start - origin) / MICRO);
            json.writeNumberField("dur", nanos / MICRO);
            place(thread);
            if (!on.isEmpty()) {
                json.writeObjectFieldStart("args");
                json.writeStringField("on", on);
                json.writeEndObject();
            }
            json.writeEndObject();
        }

        private void name(String thread, int number) throws IOException {
            json.writeStartObject();
            json.writeStringField("ph", "M");
            json.writeStringField("name", "thread_name");
            json.writeNumberField("pid", 1);
            json.writeNumberField("tid", number);
            json.writeObjectFieldStart("args");
            json.writeStringField("name", thread);
            json.writeEndObject();
            json.writeEndObject();
        }

        private void place(String thread) throws IOException {
            json.writeNumberField("pid", 1);
            json.writeNumberField("tid", threads.computeIfAbsent(thread, name -> threads.size() + 1));
        }
    }
}
