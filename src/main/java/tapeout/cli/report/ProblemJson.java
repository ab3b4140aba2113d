package tapeout.cli.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import tapeout.cli.Baseline;
import tapeout.problem.Problem;
import tapeout.problem.SourceLocation;

/**
 * Writes problems for machines: {@code {"format": 1, "problems": [{"code", "severity", "due", "file",
 * "line", "column", "title", "detail", "hint"}, …]}}. A line or column that a problem does not have is 0. Keys are only
 * added; should the meaning of one ever change, so does the format. {@link Baseline} reads it.
 */
public final class ProblemJson {

    /** The version of the format. */
    public static final int FORMAT = 1;

    private ProblemJson() {}

    /** The text, without a line's end behind it. */
    public static String write(List<Problem> problems) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
            json.setPrettyPrinter(new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n")));
            json.writeStartObject();
            json.writeNumberField("format", FORMAT);
            json.writeArrayFieldStart("problems");
            for (Problem problem : problems) {
                write(problem, json);
            }
            json.writeEndArray();
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException("a string writer does not fail", e);
        }
        return text.toString();
    }

    private static void write(Problem problem, JsonGenerator json) throws IOException {
        SourceLocation at = problem.location();
        json.writeStartObject();
        json.writeStringField("code", problem.code().code());
        json.writeStringField("severity", problem.severity().name().toLowerCase(Locale.ROOT));
        json.writeBooleanField("due", problem.isDue());
        json.writeStringField("file", at.file());
        json.writeNumberField("line", at.line());
        json.writeNumberField("column", at.column());
        json.writeStringField("title", problem.code().title());
        json.writeStringField("detail", problem.detail());
        json.writeStringField("hint", problem.hint());
        json.writeEndObject();
    }
}
